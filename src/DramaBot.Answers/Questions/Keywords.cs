using System.Collections.Frozen;

namespace DramaBot.Answers.Questions;

/// <summary>The words by which questions are told apart, lower case, without apostrophes.</summary>
internal static class Keywords
{
    public static readonly string[] Help =
        ["help", "what can you do", "how do i use you", "commands", "who are you", "도움말", "사용법"];

    public static readonly string[] Compare =
        ["compare", "compared to", "compared with", "comparison", "vs", "versus", "did better", "does better", "do better", "better than", "which is better", "which one is better", "which was better", "more popular", "more watched", "higher rated", "rated higher", "rate higher", "beat", "비교", "대결"];

    public static readonly string[] CompareOpenings =
        ["compare the ratings of ", "compare ", "comparison of ", "comparison between ", "which did better ", "which one did better ", "which is better ", "which was better ", "which rated higher ", "who did better ", "did "];

    public static readonly string[] Ranking =
        ["highest rated", "highest rating", "highest ratings", "top rated", "best rated", "top 5", "top 10", "top 20", "top five", "top ten", "top twenty", "top drama", "top dramas", "top kdramas", "top cable", "top shows", "most watched", "most viewed", "most popular", "best dramas", "best kdramas", "best drama", "best kdrama", "best k drama", "best k dramas", "ranking", "rankings", "highest viewership", "leaderboard", "순위", "랭킹", "시청률 1위", "최고 시청률", "역대 시청률"];

    public static readonly string[] FanVotes =
        ["fans want", "fans think", "fans say", "fans feel", "fans hope", "fan vote", "fan votes", "vote", "votes", "voted", "poll", "투표", "팬들"];

    public static readonly string[] Ratings =
        ["rating", "ratings", "rate", "rated", "rank", "ranked", "viewership", "viewers", "nielsen", "how popular", "how successful", "how well did", "hours viewed", "netflix hours", "netflix views", "netflix top 10", "top 10", "on the netflix charts", "perform", "performed", "performance", "highest rated", "시청률", "순위", "조회수"];

    public static readonly string[] WhereToWatch =
        ["where can i watch", "where to watch", "where can we watch", "where do i watch", "where is it streaming", "watch it", "where can i see", "where can i stream", "where", "stream", "streams", "streaming", "watch online", "available on", "on netflix", "on viki", "on disney", "on hulu", "어디서", "다시보기", "볼 수 있", "볼수있", "스트리밍"];

    public static readonly string[] Cast =
        ["cast", "casts", "who plays", "who played", "who stars", "who starred", "starring", "actor", "actors", "actress", "actresses", "who is in", "whos in", "who was in", "who acts", "lead role", "leads", "출연진", "출연", "배우", "주연", "캐스팅", "누가 나와", "등장인물"];

    public static readonly string[] Episodes =
        ["how many episodes", "number of episodes", "how many eps", "episode count", "episodes", "how long is", "몇부작", "몇 부작", "부작", "몇화", "몇 화", "몇회", "몇 회"];

    public static readonly string[] Renewal =
        ["renewed", "renewal", "renew", "cancelled", "canceled", "sequel", "another season", "new season", "next season", "more seasons", "further season", "come back", "coming back", "returning", "return", "returns", "continue", "continuation", "spin off", "후속", "속편", "다음 시즌", "시즌제"];

    public static readonly string[] AirDates =
        ["air date", "air dates", "airing date", "release date", "premiere date", "what year", "which year", "when did it air", "premiere", "premiered", "broadcast date", "방영일", "방송일", "첫방", "종영", "방영", "언제"];

    public static readonly string[] AirVerbs =
        ["air", "airs", "aired", "airing", "start", "starts", "started", "premiere", "premieres", "begin", "begins", "release", "released", "come", "comes", "coming", "out", "end", "ends", "ended", "finish", "finished", "broadcast", "first", "season", "on"];

    public static readonly string[] Ending =
        ["end", "ends", "ended", "ending", "endings", "finale", "final episode", "last episode", "conclude", "concludes", "concluded", "conclusion", "happy ending", "sad ending", "end up together", "die", "dies", "died", "spoiler", "spoilers", "spoil", "결말", "엔딩", "새드엔딩", "해피엔딩", "스포"];

    public static readonly string[] WeakRenewal =
        ["season", "seasons", "part 2", "part two", "part 3", "시즌"];

    public static readonly string[] Upcoming =
        ["upcoming", "coming up", "coming soon", "coming out", "whats next", "what is next", "new dramas", "this week", "next week", "this month", "next month", "events", "예정", "신작", "이번주", "이번 주", "다음주"];

    public static readonly string[] Events =
        ["event", "events", "fan meeting", "fan meet", "special episode", "special episodes", "whats happening", "award", "awards", "anything new", "팬미팅", "행사", "스페셜", "소식"];

    public static readonly string[] About =
        ["about", "tell me", "what is", "whats", "what was", "synopsis", "plot", "summary", "overview", "info", "information", "who wrote", "who directed", "writer", "director", "network", "줄거리", "정보", "알려줘", "뭐야", "소개", "작가", "감독"];

    /// <summary>Words that say nothing of which drama is meant.</summary>
    public static readonly FrozenSet<string> Fillers = new[]
    {
        "a", "an", "the", "of", "for", "in", "on", "at", "to", "by", "with", "and", "or", "from", "into", "than", "as", "about", "it", "its", "this", "that", "there", "they", "them",
        "i", "im", "me", "my", "we", "you", "your", "he", "she", "do", "does", "did", "is", "are", "was", "were", "be", "been", "being", "am", "has", "have", "had", "get", "gets", "got", "getting", "going", "gonna",
        "will", "would", "can", "could", "should", "may", "might", "wont", "isnt", "didnt", "doesnt", "any", "some", "so", "if", "but", "not", "no", "yes", "please", "pls", "plz", "hey", "hi", "hello", "ok", "thanks", "thank",
        "what", "whats", "which", "who", "whos", "when", "where", "why", "how", "many", "much", "tell", "show", "give", "know", "think", "find", "look", "up", "out", "now", "today", "yet", "ever", "still", "ago", "just", "really", "actually",
        "drama", "dramas", "kdrama", "kdramas", "k", "korean", "series", "tv", "upcoming", "coming", "soon", "next", "new", "week", "month", "events", "happen", "happens", "happening", "good", "bad", "great",
        "드라마", "좀", "그", "이", "의", "은", "는", "이야", "인가요", "나요", "있어", "있나요", "예정", "신작", "이번", "이번주", "다음주", "뭐", "나와",
        "나오나요", "나와요", "나올까요", "나올까", "나요", "나올까", "어", "어요", "있어요", "을까", "을까요", "줘", "알려줘", "알려주세요", "해줘", "이에요", "예요", "인가", "뭐예요", "누구", "누구야", "어때", "어땠어", "해", "하나요", "야",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Every phrase that asks something, longest first.</summary>
    public static readonly string[] Asking =
        [.. new[] { Ratings, Ending, Cast, Renewal, Episodes, WhereToWatch, AirDates, AirVerbs, WeakRenewal, Events, About, FanVotes }.SelectMany(static phrases => phrases).Distinct(StringComparer.Ordinal).OrderByDescending(static phrase => phrase.Length)];

    /// <summary>Every word of those phrases.</summary>
    public static readonly FrozenSet<string> AskingWords = Asking.SelectMany(static phrase => phrase.Split(' ')).ToFrozenSet(StringComparer.Ordinal);
}
