namespace DramaBot.Knowledge.Titles;

internal static partial class CommonWords
{
    private const string Everyday =
        """
        love life time day night man woman boy girl good bad new old world home house heart king queen star one two three first last best
        big little small great king city town people friend friends family mother father mom dad son daughter brother sister child children baby wife husband
        go come get make take see know think look want give find tell ask work call need feel become leave put keep let begin seem help talk turn
        start run move live believe hold bring happen write sit stand lose pay meet play change stop follow read hello hi hey yes ok okay please thanks thank sorry
        what who when where why how which will would can could should may might do does did done has have had was were been being am
        all some any many much more most other such only own same than too very just but if then there here now about into over after again once
        up down out off under through while during before between both each few because until against
        men women guys kids mom mum sad bye wow gym app ads job fan fans pop ice run fun sex gun hot cool nice fine sure
        word name way year years week month today tomorrow yesterday morning evening hour minute second right left long short high low true false
        사랑 나 너 우리 나의 너의 오늘 내일 어제 사람 남자 여자 친구 엄마 아빠 가족 집 학교 일 말 날 시간 뭐 왜 어디 언제 누구 이 그 저 것 수 안녕 안녕하세요 감사합니다 네 아니
        """;

    private const string Frequent =
        """
        doctor lawyer attorney nurse teacher student police detective prosecutor judge president boss secretary chef cook driver soldier spy agent agency killer hero
        princess prince lady lord master servant ghost angel devil demon god goddess witch vampire zombie monster human beast dragon fox wolf dog cat bird
        money rich poor gold silver diamond blood tears tear smile kiss wedding marriage married divorce bride groom romance romantic lover couple date dating
        dream dreams memory memories secret secrets lie lies truth revenge crime murder death dead kill die fire water rain snow wind storm sun moon sky sea ocean
        river mountain island forest garden flower flowers rose tree summer winter spring autumn fall season light dark darkness shadow black white red blue green
        school college university hospital hotel office company business court law prison street road bridge train bus taxi car ship boat plane airport
        war peace battle fight army kingdom empire palace castle throne crown royal emperor sword power magic miracle fate destiny
        game games player music song dance dancer singer band voice sound radio movie film book story tale diary letter news paper
        beautiful beauty pretty handsome perfect sweet lovely happy sad angry crazy mad lonely alone single strange stranger wild young dear beloved special secret hidden
        free strong weak brave cold hot warm fast slow hard soft deep real fake pure lucky
        food coffee tea wine rice bread cake cafe restaurant kitchen dinner lunch breakfast party holiday birthday gift
        body face eye eyes hand hands hair head mind soul spirit hope faith trust fear pain joy sorrow health medical medicine
        room door window table bed floor wall mirror key box phone camera computer internet machine robot
        welcome goodbye born happiness forever always never ever everything nothing something someone anyone everyone nobody
        tomorrow past future history moment chance choice question answer problem reason case signal mission target plan rule
        team club class group member partner neighbor guest strangers enemy victim witness killer thief gangster mafia
        begin end ending beginning return back next final another different important possible
        mine yours ours mister mr mrs miss ms sir dr uncle aunt grandma grandpa cousin twins
        number hundred thousand million four five six seven eight nine ten zero twenty thirty
        healer moving mouse voice tunnel mask suits frozen lost crash
        의사 변호사 검사 형사 경찰 선생님 학생 대통령 비서 왕 여왕 왕자 공주 황후 황제 세자 귀신 천사 악마 신 괴물 영웅 마녀 결혼 이혼 연애 로맨스 첫사랑 아내 남편 아들 딸 형제 자매
        병원 회사 법원 감옥 호텔 마을 도시 서울 하늘 바다 바람 비 눈 별 달 태양 해 꽃 나무 숲 봄 여름 가을 겨울 밤 아침 눈물 마음 기억 추억 비밀 거짓말 진실 복수 운명 인생 세상 세계 이야기
        게임 음악 노래 영화 음식 커피 돈 행복 슬픔 꿈 희망 전쟁 평화 살인 죽음 시작 끝 마지막 날씨 생일 축하 사과 선물 여행 공부 전화
        아이 아기 언니 오빠 누나 형 동생 할머니 할아버지 아저씨 아줌마 부부 연인 이웃 그녀 그대 당신 소녀 소년 신부 신랑 이름 얼굴 손 눈빛 천국 지옥 시그널 신호 터널
        """;

    private const string Known =
        """
        able above accident account across act action actor actress actually address adult adventure affair afraid age ago agree air alive allow almost along already
        also although american amazing ancient animal anything apart apartment appear apple area arm around arrive art article artist asia asian attack attempt attention
        awake away bag ball bank bar base basic bath bay beach bear beat become bee behind bell below besides better beyond bill bit bite blind block board bone border
        borrow bottle bottom boyfriend girlfriend brain branch break bright broken brown build building burn bury busy butterfly button buy calm camp candy captain
        capital card care career careful carry catch cause center century certain chain chair champion character charge charm chase cheap check chicken chief choose
        christmas church circle citizen clean clear clever climb clock close cloth clothes cloud clown club coach coast coin collect color comfort comic common complete
        concert confession connect contact contract control cookie cool copy corner correct cost counter country countryside county courage course cover cow cream create
        creature criminal cross crowd cruel cry culture cup cure curious curse customer cut cute daily damage danger dangerous dare darling data daytime deal death debt
        decide decision defend degree delicious delivery department depend desert deserve design desire desk despair detail diamond diet difference difficult dinner
        dirty disappear discover disease dish distance district doll dollar double doubt draw dress drink drive drop drug dry dust duty ear earl earn earth east easy eat
        echo edge education effort egg eleven else empty encounter engine enjoy enough enter escape eternal europe even event evil exam example excellent except excuse
        exercise exit expect expert explain express extra extraordinary eyebrow fact factory fail fair fairy fake fallen familiar famous fan fancy fantasy far farm farmer
        fashion fat fault favorite feather feast federal feeling female festival fever field fighter figure fill finance finger finish fish flag flame flash flat flavor
        flight float flow fly folk fool foolish foot football force foreign forget forgive form fortune forward fox frame freedom fresh frog front fruit fun funny
        gain gallery gang gate gather general generation gentle gentleman giant glad glass global glory goal golden golf government grace grade graduate grand grass
        grave gray greed greet ground grow guard guardian guess guide guilty guitar gun guy habit half hall happen harbor harm hate haunted heal healing health hear heat
        heaven heavy heir heirs height hell hide hill hire hit hobby hole holy homemade hometown honest honey honor horror horse host housewife huge humor hunger hungry
        hunt hunter hurry hurt ice idea ideal idol ignore ill image imagine impossible inch incident income incomplete indeed inside inspector instead insurance intern
        interview invite iron jacket jail jealous jewel job join joke journalist journey judgment juice jump jungle junior jury justice juvenile kid kidnap kind kings
        knife knight knock lab lake lamp land language late laugh launch lazy lead leader leaf learn legal legend lesson level liar library license lift limit line lion
        lip list listen loan local lock logic loser loss lot loud luck luggage lunar machine mad magazine maid mail main major maker male manager map march mark market
        marry match material mate math maybe meal mean meaning measure meat melody melt memorial mental menu mercy mess message metal method middle midnight mile military
        milk mind mine minister minor mix mobile model modern monarch monday monkey mood moonlight mountain mouth movement mud murderer muscle museum myself mystery
        naked narrow nation national nature naughty near neck negotiation nephew nerve nest net network never nevertheless newspaper nice nightmare nobel noble noise
        normal north nose note notebook notes notice novel nurse object ocean odd offer officer oil older olive opera operation orange orchestra order ordinary organ
        orphan outside oven owner page paint painting pair palace panda paper paradise parent parents park parking part pass passenger passion password patient
        pattern pay peach pearl pen people pepper performance perfume period person pet photo piano pick picture pie piece pig pilot pink pirate pizza place planet
        plant plastic plate playlist pleasure plenty pocket poem poet poison police politics pool pop popular port position post pot pound pray prepare present press
        pressure pretend price pride priest prime print prisoner private prize process produce producer professor program project promise proof proper property
        proposal protect proud public pull punch punish pupil puppet purple purpose push puzzle quality quarter quick quiet quit race rainbow raise rank rare rat ray
        reach ready realize reborn receive recipe record recover reflect regret relationship relax remember rent reply report reporter request rescue research respect
        rest result reveal review reward ride rider ring rise risk rival roar rob robber rock role roof rookie root rope rough round route row rule rumor runner rush
        sacred sacrifice safe sail salad salary sale salt sand save scandal scarlet scary scene scholar science scientist score scout scream screen script search seat
        section seed sell send senior sense sentence separate series serious serve service set seven several sex shade shape share sharp sheep shelter shine shoe shoot
        shop shopping shore shoulder shout shower shut shy sick side sight sign silence silent silk simple sin since singer sink siren size skill skin skirt sleep
        sleeping slave slip smart smell smoke snake soccer social society sock solar soldier solve sometimes soon soul soup south space speak speech speed spell spend
        spice spider spin spoon sport spot square squid stage stair stand state station statue stay steal steel step sticky stomach stone store stove straight
        strategy stream strength stress strike string style subject success sudden suffer sugar suggest suit sunday sunlight sunny sunset sunshine supermarket support
        suppose sure surface surgeon surgery surprise survive suspect swallow swan swear sweat swim switch symbol system tail talent tall tank tape taste tax teach tear
        teen teenager temperature temple tennis terrible terror test thank theater theory therapy thick thin thing things thirteen thirst thought thread threat throat
        throw thunder ticket tide tie tiger tight timing tiny tired title toast together tomb tongue tonight tooth top topic total touch tour tower toy track trade
        traffic training trap trash trauma travel treasure treat trial trick trip triple troop trouble truck trunk try tune tutor twelve twice twin twist type ugly
        umbrella uncanny uncle understand uniform union unique unit universe unknown unlock upset upstairs urban use useful usual valley value vanish vegetable
        veil victory video view villa village villain violence violin virgin virus vision visit visitor volcano volume vote wait wake walk wander warrior wash watch
        wave weak wealth weapon wear weather web weekend weight west wet whale wheel whisper whistle whole wide widow win window wing winner wire wise wish within
        without wolf wonder wonderful wood worker worry worse worst worth wound write writer wrong yard yellow youth zone alchemy affection clinic
        affairs america america's anatomy apocalypse bbc cia fbi got lol omg wtf nba usa tiktok youtube google korean london paris tokyo busan
        """;
}
