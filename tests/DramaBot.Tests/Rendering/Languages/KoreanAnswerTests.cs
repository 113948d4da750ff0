using DramaBot.Answers;
using DramaBot.Rendering;
using DramaBot.Rendering.Embeds;
using DramaBot.Rendering.Languages;
using DramaBot.Tests.Rendering.Embeds;

namespace DramaBot.Tests.Rendering.Languages;

/// <summary>What a fan in Korea reads, word for word.</summary>
public sealed class KoreanAnswerTests
{
    private static readonly Audience Readers = new(Golden.Today, Wording.For("ko"));

    [Fact]
    public void Renewal() => ExpectText("/renewal Queen of Tears", """
        눈물의 여왕, 시즌 2: 미정, 아직 결정된 것 없음; 가능성 매우 낮음.
        What's on Netflix 보도, 2024년 4월 30일(2년 전).
        오래된 소식이에요. 더 새로운 소식은 제 자료에 없어요.
        Most K-dramas are made as limited series.
        형식: 리미티드 시리즈 (한 시즌으로 이야기가 끝나요).
        팬들의 바람 (KDramaVerse, 2024년 4월 29일): Many hope for more.

        지금까지의 소식:
        - 2024년 4월 23일: 출연진이나 제작진 말로는 논의 중, 아직 결정된 것 없음 (KDramaVerse)
        - 2024년 4월 30일: 미정, 아직 결정된 것 없음; 가능성 매우 낮음 (What's on Netflix)

        출처:
        - What's on Netflix: Why it won't return (Jacob Robinson, 2024년 4월 30일) https://example.org/won
        - KDramaVerse
        """);

    [Fact]
    public void Ratings() => ExpectText("/ratings Queen of Tears", """
        눈물의 여왕: 전국 기준 최고 시청률 24.850%, 케이블 드라마 중 1위.

        시즌 1: tvN, 4부작, 2024년 4월 20일부터 2024년 4월 28일(2년 전)까지 방영
        전국 기준, 회별 평균 시청률 (닐슨코리아):
        - 첫 회: 5.853% (2024년 4월 20일)
        - 마지막 회: 24.850% (2024년 4월 28일), 최고 시청률
        - 전체 4회 중 확인된 3회 평균: 14.401%
        - 흐름: ▁▃·█
        - 설명: 최저 5.853% (1회), 최고 24.850% (4회); 확인된 회차끼리 보면 상승 2번, 하락 없음
        수도권 기준: 마지막 회 28.381%
        순위: 2026년 11월 20일 기준 제 자료의 케이블 드라마 2개 시즌 중 1위; 종영일인 2024년 4월 28일 기준 2개 중 1위 (자체 집계)
        넷플릭스 글로벌 톱 10 (비영어 TV): 2억 8760만 시간 (전체 7주 중 1주만 확인), 2660만 회 시청 (전체 7주 중 1주만 확인), 7주, 최고 순위 3위 (2024년 4월 21일까지의 주); 마지막으로 확인된 주는 2024년 4월 21일까지
        출처마다 다른 수치: 4회, 전국 기준: 24.850% (What's on Netflix) / 24.580% (KDramaVerse)

        출처의 주장 (자체 집계 아님):
        - Third among cable dramas (What's on Netflix, 2024년 4월 30일(2년 전); 전국 기준)

        출처:
        - What's on Netflix: Why it won't return (Jacob Robinson, 2024년 4월 30일) https://example.org/won
        - KDramaVerse
        """);

    [Fact]
    public void Ending() => ExpectText("/ending Queen of Tears", """
        눈물의 여왕: 달콤쌉싸름한 결말이에요. 이야기는 완결됐어요.
        A rounded story.
        마지막 회: 2024년 4월 28일(2년 전).
        어떤 일이 일어나는지는 스포일러라서 따로 두었어요.

        출처:
        - What's on Netflix: Why it won't return (Jacob Robinson, 2024년 4월 30일) https://example.org/won
        """);

    [Fact]
    public void Overview() => ExpectText("/drama Queen of Tears", """
        눈물의 여왕 (Queen of Tears, 2024)
        A marriage in crisis.
        형식: 리미티드 시리즈 (한 시즌으로 이야기가 끝나요)
        시즌 1: tvN, 4부작, 2024년 4월 20일부터 2024년 4월 28일(2년 전)까지 방영; 최고 시청률 24.850% (전국 기준), 제 자료의 케이블 드라마 2개 시즌 중 1위
        극본: Park Ji-eun
        출연: Kim Soo-hyun (Baek Hyun-woo 역), Kim Ji-won
        볼 수 있는 곳: Netflix
        시즌 2: 미정, 아직 결정된 것 없음; 가능성 매우 낮음 (What's on Netflix, 2024년 4월 30일(2년 전))
        다음 일정: 2026년 12월 1일(1주 후): Fan meeting in Seoul
        결말 보기 (처음엔 스포일러 없이): /ending 눈물의 여왕

        출처:
        - What's on Netflix: Why it won't return (Jacob Robinson, 2024년 4월 30일) https://example.org/won
        - KDramaVerse
        """);

    [Fact]
    public void Comparison() => ExpectText("/compare Queen of Tears vs SKY Castle", """
        눈물의 여왕 쪽 시청률이 더 높아요: 24.850% 대 23.779%, 각각 전국 기준 최고 시청률이에요.
        넷플릭스 시청 시간으로는 비교할 수 없어요. 제 자료에 눈물의 여왕 기록은 있지만 SKY Castle 기록은 없어요.

        눈물의 여왕 (Queen of Tears, 2024)
        - tvN, 4부작, 2024년 4월 20일부터 2024년 4월 28일(2년 전)까지 방영
        - 최고 시청률 회차: 전국 기준 24.850% (4회, 2024년 4월 28일)
        - 순위: 제 자료의 케이블 드라마 2개 시즌 중 1위 (자체 집계)
        - 넷플릭스 글로벌 톱 10 (비영어 TV): 2억 8760만 시간 (전체 7주 중 1주만 확인), 2660만 회 시청 (전체 7주 중 1주만 확인), 7주, 최고 순위 3위 (2024년 4월 21일까지의 주); 마지막으로 확인된 주는 2024년 4월 21일까지
        - 시즌 2: 미정, 아직 결정된 것 없음; 가능성 매우 낮음 (2024년 4월 30일(2년 전))

        SKY Castle (2018)
        - JTBC, 2018년 11월 23일부터 2019년 2월 1일(7년 전)까지 방영
        - 최고 시청률 회차: 전국 기준 23.779% (20회, 2019년 2월 1일)
        - 순위: 제 자료의 케이블 드라마 2개 시즌 중 2위 (자체 집계)

        출처:
        - What's on Netflix: Why it won't return (Jacob Robinson, 2024년 4월 30일) https://example.org/won
        - allkpop (2019년 2월 1일) https://example.org/sky
        """);

    [Fact]
    public void Ranking() => ExpectText("/top", """
        케이블 드라마 시청률 순위, 오늘(2026년 11월 20일) 기준:
        1. 눈물의 여왕: 24.850% (tvN, 2024년 4월 28일)
        2. SKY Castle: 23.779% (JTBC, 2019년 2월 1일)
        회별 평균 시청률의 최고치 기준이에요 (전국, 닐슨코리아). 제 자료로 집계했고, 방영 중인 작품도 포함돼요.

        출처:
        - What's on Netflix: Why it won't return (Jacob Robinson, 2024년 4월 30일) https://example.org/won
        - allkpop (2019년 2월 1일) https://example.org/sky
        """);

    [Fact]
    public void Help() => ExpectText("/help", """
        한국 드라마 5편에 대해 물어보세요: 다음 시즌이 나오는지, 시청률이 어땠는지, 결말이 어떤지 (스포일러는 따로).
        이렇게 해 보세요:
        - /renewal 눈물의 여왕 (다음 시즌은?)
        - /ratings SKY Castle (시청률, as_of:2024-04-15도 가능)
        - /ending 눈물의 여왕 (결말)
        - /drama SKY Castle (한눈에 보기)
        - /compare 눈물의 여왕 vs SKY Castle (어느 쪽이 더 잘됐는지)
        - /top (by:netflix, broadcast:all, year:2024, as_of:2020-02-19)
        - /upcoming (다가오는 일정)
        - /ask 눈물의 여왕 몇 부작이야?
        평소 말로 물어봐도 돼요. 제목은 영어나 한국어로, 줄이거나 조금 틀려도 괜찮아요.
        """);

    [Fact]
    public void Events() => ExpectText("/ask fan meeting of Queen of Tears", """
        눈물의 여왕의 다가오는 일정:
        - 2026년 12월 1일(1주 후): Fan meeting in Seoul

        지난 일정:
        - 2024년 4월 28일(2년 전): 마지막 회
        - 2024년 4월 20일(2년 전): 첫 방송

        출처:
        - KDramaVerse
        - What's on Netflix: Why it won't return (Jacob Robinson, 2024년 4월 30일) https://example.org/won
        """);

    [Fact]
    public void Episodes() => ExpectText("/ask how many episodes has Queen of Tears", """
        눈물의 여왕: 4부작이에요.
        방영 일정: 2024년 4월 20일부터 2024년 4월 28일(2년 전)까지 방영.

        출처:
        - What's on Netflix: Why it won't return (Jacob Robinson, 2024년 4월 30일) https://example.org/won
        """);

    [Fact]
    public void NothingKnown() => ExpectText("/renewal SKY Castle", """
        SKY Castle: 제 자료에 있는 작품이지만 후속 시즌 소식은 없어요.
        그렇다고 나온다거나 안 나온다는 뜻은 아니에요.
        알려진 내용:
        - 시즌 1: JTBC, 2018년 11월 23일부터 2019년 2월 1일(7년 전)까지 방영
        """);

    [Fact]
    public void DoubtfulTitle() => ExpectText("/renewal Chaser", """
        “Chaser”: 어떤 작품을 말하나요?
        1. The Chase
        2. Chaser 2
        """);

    [Fact]
    public void BadDate() => ExpectText("/ratings Queen of Tears as_of:soon", """
        “soon”: 읽을 수 없는 날짜예요. as_of 값을 2024-04-30처럼 연-월-일로 적어 주세요.
        """);

    [Fact]
    public void RenewalEmbed() => ExpectEmbed("/renewal Queen of Tears as_of:2024-04-25", """
        # 눈물의 여왕 (Queen of Tears, 2024)
        <t:1714046400:D>(2년 전) 당시 기준:
        눈물의 여왕, 시즌 2: 출연진이나 제작진 말로는 논의 중, 아직 결정된 것 없음.
        [출처와 근거] 출연진이나 제작진의 말이고, 결정된 건 아니에요 (KDramaVerse, <t:1713873600:D>(2년 전)).
        [형식] 리미티드 시리즈 (한 시즌으로 이야기가 끝나요)
        [출처] KDramaVerse
        -- 2024년 4월 25일(2년 전) 당시 기준이에요.
        """);

    [Fact]
    public void RatingsEmbed() => ExpectEmbed("/ratings Queen of Tears", """
        # 눈물의 여왕 (Queen of Tears, 2024)
        눈물의 여왕: 전국 기준 최고 시청률 24.850%, 케이블 드라마 중 1위.
        [시즌 1] tvN, 4부작, <t:1713614400:D>부터 <t:1714305600:D>(2년 전)까지 방영
        [전국 기준, 회별 평균 시청률 (닐슨코리아)] 첫 회: 5.853% (<t:1713614400:D>)
        마지막 회: 24.850% (<t:1714305600:D>), 최고 시청률
        전체 4회 중 확인된 3회 평균: 14.401%
        [첫 회부터 마지막 회까지] 최저 5.853% (1회), 최고 24.850% (4회); 확인된 회차끼리 보면 상승 2번, 하락 없음
        ▁▃·█
        [다른 기준] 수도권 기준: 마지막 회 28.381%
        [순위] <t:1795176000:D> 기준 제 자료의 케이블 드라마 2개 시즌 중 1위; 종영일인 <t:1714305600:D> 기준 2개 중 1위 (자체 집계)
        [넷플릭스 글로벌 톱 10 (비영어 TV)] 2억 8760만 시간 (전체 7주 중 1주만 확인), 2660만 회 시청 (전체 7주 중 1주만 확인), 7주, 최고 순위 3위 (<t:1713700800:D>까지의 주); 마지막으로 확인된 주는 <t:1713700800:D>까지
        [출처마다 다른 수치] 4회, 전국 기준: 24.850% (What's on Netflix) / 24.580% (KDramaVerse)
        [출처의 주장 (자체 집계 아님)] Third among cable dramas (What's on Netflix, <t:1714478400:D>(2년 전); 전국 기준)
        [출처] [What's on Netflix: Why it won't return](https://example.org/won) (Jacob Robinson, <t:1714478400:D>(2년 전))
        출처 1개 더
        -- 오늘(2026년 11월 20일) 기준이에요.
        """);

    [Fact]
    public void EndingEmbed() => ExpectEmbed("/ending Queen of Tears", """
        # 눈물의 여왕 (Queen of Tears, 2024)
        눈물의 여왕: 달콤쌉싸름한 결말이에요. 이야기는 완결됐어요.
        A rounded story.
        어떤 일이 일어나는지는 스포일러예요. 아래 버튼을 누르면 본인에게만 보여요.
        [마지막 회] <t:1714305600:D>(2년 전)
        [출처] [What's on Netflix: Why it won't return](https://example.org/won) (Jacob Robinson, <t:1714478400:D>(2년 전))
        """);

    [Fact]
    public void RankingEmbed() => ExpectEmbed("/top by:netflix", """
        # 드라마 시청 시간 순위 (넷플릭스)
        오늘(<t:1795176000:D>) 기준 순위예요:
        1. 눈물의 여왕: 2억 8760만 시간 (tvN, <t:1713700800:D>까지)
        넷플릭스 글로벌 톱 10(비영어 TV)에 든 주의 시청 시간 기준이에요. 제 자료로 집계했어요.
        [출처] [What's on Netflix: Why it won't return](https://example.org/won) (Jacob Robinson, <t:1714478400:D>(2년 전))
        -- 오늘(2026년 11월 20일) 기준이에요.
        """);

    private static void ExpectText(string line, string text) => Assert.Equal(text, TextRenderer.Render(Answer(line), Readers).Text);

    private static void ExpectEmbed(string line, string shown)
    {
        DiscordReply reply = EmbedRenderer.Render(Answer(line), Readers);
        Assert.Equal(shown, Replies.Shown(reply with { Components = [] }));
        Replies.AssertWithinLimits(reply, line);
        Replies.AssertNoMarkdown(reply, line);
    }

    private static Answer Answer(string line) => new AnswerDesk().Answer(line, Golden.Snapshot, Golden.Today);
}
