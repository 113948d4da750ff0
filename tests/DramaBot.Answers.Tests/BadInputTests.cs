using DramaBot.Answers.Refusals;

namespace DramaBot.Answers.Tests;

public sealed class BadInputTests
{
    private readonly AnswerDesk _desk = new();

    public static TheoryData<string> Hostile =>
    [
        " ", "\0", "\u202e\u200b", "\ud800", "\udc00/renewal", "🦆🦆🦆", "'; DROP TABLE dramas; --", "{0} {1:N} %s %n", "../../../etc/passwd", "/../..", "/", "//", "/ask /ask /ask",
        "/ratings title:title: as_of:", "/compare , , ,", "/compare vs vs vs", "/top limit:0", "/ask " + "{", "season season season", "시즌시즌", "s99999999999999999999", "season 99999999999",
        "/renewal \u202eQueen of Tears", "id:", "/drama id:../x", "<script>alert(1)</script>", "=cmd|'/c calc'!A1", "%00", "\\x00",
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Anything_Typed_GetsAnAnswer(string text) => Assert.NotNull(_desk.Answer(text, SmallKnowledge.Snapshot, SmallKnowledge.Today));

    [Fact]
    public void Text_OfTenThousandCharacters_IsRefusedAsTooLong()
    {
        foreach (string text in new[] { new string('a', 10_000), "/renewal " + new string('가', 10_000), "/ask " + new string('*', 10_000), string.Concat(Enumerable.Repeat("or ", 4000)) })
            Assert.Equal(RequestProblem.TooLong, Assert.IsType<InvalidRequestAnswer>(_desk.Answer(text, SmallKnowledge.Snapshot, SmallKnowledge.Today)).Problem);
    }

    [Fact]
    public void Characters_ThatCannotBeSeen_DoNotHideATitle() =>
        Assert.Equal(Intent.Overview, _desk.Answer("/drama \u202eQue\u200ben of Tears\u0000", SmallKnowledge.Snapshot, SmallKnowledge.Today).Intent);

    [Fact]
    public void Answers_ToNoise_NeverThrowAndNeverEchoMarkup()
    {
        var random = new Random(20200219);
        string[] pieces = ["/", "ratings", "as_of:", "title:", "Queen of Tears", "vs", "*", "`", "@everyone", "\u202e", "\ud83d", "season", "2", "how", "end", "or", ",", "시즌2", "결말", "#", "<@1>", "2024-04-15", " "];
        for (int i = 0; i < 3000; i++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => pieces[random.Next(pieces.Length)] + (random.Next(2) == 0 ? " " : "")));
            Answer answer = _desk.Answer(text, SmallKnowledge.Snapshot, SmallKnowledge.Today);
            string? echoed = answer switch
            {
                UnknownDramaAnswer unknown => unknown.Asked,
                ClarifyAnswer clarify => clarify.Asked,
                InvalidRequestAnswer invalid => invalid.Given,
                UnknownCommandAnswer unknown => unknown.Typed,
                _ => null,
            };
            Assert.DoesNotContain(echoed ?? "", static c => "*`@#<>".Contains(c) || c == '\u202e' || char.IsSurrogate(c));
        }
    }
}
