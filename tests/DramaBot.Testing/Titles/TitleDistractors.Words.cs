namespace DramaBot.Testing.Titles;

public static partial class TitleDistractors
{
    // English and Korean, as the words of real titles go; many of them stand in the evaluation's titles too.
    private static readonly string[] Nouns =
    [
        "Queen 여왕", "King 왕", "Prince 왕자", "Princess 공주", "Emperor 황제", "Empress 황후", "Doctor 의사", "Attorney 변호사", "Lawyer 변호사", "Prosecutor 검사",
        "Detective 형사", "Judge 판사", "Nurse 간호사", "Teacher 선생님", "Student 학생", "Secretary 비서", "Chef 셰프", "Driver 기사", "Soldier 군인", "Agent 요원",
        "Hospital 병원", "Hotel 호텔", "School 학교", "Castle 캐슬", "Palace 궁", "Kingdom 왕국", "House 집", "Home 홈", "Room 방", "Garden 가든",
        "Forest 숲", "Island 섬", "River 강", "Ocean 바다", "Sky 하늘", "Star 별", "Moon 달", "Sun 태양", "Rain 비", "Snow 눈",
        "Wind 바람", "Spring 봄", "Summer 여름", "Autumn 가을", "Winter 겨울", "Night 밤", "Morning 아침", "Tomorrow 내일", "Dream 꿈", "Memory 기억",
        "Tears 눈물", "Smile 미소", "Heart 마음", "Soul 영혼", "Blood 피", "Bone 뼈", "Voice 목소리", "Name 이름", "Face 얼굴", "Hand 손",
        "Love 사랑", "Romance 로맨스", "Marriage 결혼", "Divorce 이혼", "Contract 계약", "Proposal 맞선", "Wedding 웨딩", "Kiss 키스", "Date 데이트", "Scandal 스캔들",
        "Secret 비밀", "Lie 거짓말", "Truth 진실", "Revenge 복수", "Crime 범죄", "Evil 악", "Devil 악마", "Angel 천사", "Ghost 유령", "Monster 괴물",
        "Mother 엄마", "Father 아빠", "Sister 언니", "Brother 형", "Daughter 딸", "Son 아들", "Wife 아내", "Husband 남편", "Family 가족", "Friend 친구",
        "Game 게임", "Play 놀이", "Course 코스", "Class 클래스", "Team 팀", "Company 회사", "Money 돈", "War 전쟁", "Battle 전투", "Sword 검",
        "Flower 꽃", "Rose 장미", "Tree 나무", "Umbrella 우산", "Letter 편지", "Diary 일기", "Story 이야기", "Song 노래", "Dance 춤", "Stage 무대",
        "Village 마을", "City 도시", "Street 거리", "Road 길", "Bridge 다리", "Train 기차", "Taxi 택시", "Plane 비행기", "Signal 신호", "Mirror 거울",
        "Time 시간", "Life 인생", "World 세계", "Fate 운명", "Miracle 기적", "Magic 마법", "Light 빛", "Shadow 그림자", "Fire 불", "Water 물",
        "Coffee 커피", "Kitchen 식당", "Bread 빵", "Wine 와인", "Noodles 국수", "Bakery 빵집", "Market 시장", "Court 법정", "Prison 감옥", "Notes 일지",
        "Playlist 생활", "Runner 러너", "Landing 착륙", "Descendants 후예", "Weather 날씨", "Camellia 동백꽃", "Tangerine 귤", "Sleeve 소매", "Counter 소문", "Clown 광대",
    ];

    private static readonly string[] Adjectives =
    [
        "Extraordinary 이상한", "Lovely 사랑스러운", "Beautiful 아름다운", "Secret 은밀한", "Strange 수상한", "Perfect 완벽한", "Sweet 달콤한", "Wild 거친", "Cold 차가운", "Hot 뜨거운",
        "Good 좋은", "Bad 나쁜", "Crazy 미친", "Happy 행복한", "Lonely 쓸쓸한", "Brilliant 찬란한", "Wise 슬기로운", "Strong 힘쎈", "Pretty 예쁜", "Cruel 잔혹한",
        "Dangerous 위험한", "Familiar 낯익은", "Unexpected 뜻밖의", "Forgotten 잊혀진", "Hidden 숨겨진", "Eternal 영원한", "First 첫", "Last 마지막", "Red 붉은", "Blue 푸른",
        "White 하얀", "Black 검은", "Golden 황금빛", "Silent 고요한", "Broken 부서진", "Royal 고귀한", "Fake 가짜", "Real 진짜", "Poor 가난한", "Rich 부자",
        "Young 젊은", "Old 오래된", "Little 작은", "Great 위대한", "Shining 빛나는", "Uncanny 경이로운", "Romantic 낭만적인", "Innocent 순수한", "Bold 대담한", "Late 늦은",
    ];

    private static readonly string[] Places =
    [
        "Seoul 서울", "Busan 부산", "Jeju 제주", "Gangnam 강남", "Itaewon 이태원", "Hongdae 홍대", "Incheon 인천", "Gyeongju 경주", "Jeonju 전주", "Sokcho 속초",
        "Mapo 마포", "Jongno 종로", "Yeouido 여의도", "Namsan 남산", "Hannam 한남", "Seongsu 성수", "Apgujeong 압구정", "Cheongdam 청담", "Daegu 대구", "Ulsan 울산",
    ];

    private static readonly string[] Surnames =
        ["Kim 김", "Lee 이", "Park 박", "Choi 최", "Jung 정", "Kang 강", "Cho 조", "Yoon 윤", "Jang 장", "Lim 임", "Han 한", "Oh 오", "Seo 서", "Shin 신", "Kwon 권", "Hwang 황", "Woo 우", "Cha 차", "Do 도", "Ok 옥"];

    private static readonly string[] Given =
    [
        "bok 복", "joo 주", "bong 봉", "soon 순", "young 영", "woo 우", "hae 해", "jung 정", "sook 숙", "min 민", "ji 지", "ho 호", "su 수", "jin 진", "hye 혜", "won 원",
        "mi 미", "ra 라", "eun 은", "sang 상", "dong 동", "hyun 현", "seok 석", "kyung 경", "ae 애", "na 나", "rae 래", "chul 철", "geum 금", "ok 옥", "sam 삼", "dal 달",
    ];
}
