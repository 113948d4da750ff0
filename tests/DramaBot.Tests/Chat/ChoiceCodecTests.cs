using DramaBot.Answers;
using DramaBot.Answers.Comparison;
using DramaBot.Answers.Refusals;
using DramaBot.Answers.Renewal;
using DramaBot.Chat;

namespace DramaBot.Tests.Chat;

public sealed class ChoiceCodecTests
{
    private static readonly DateOnly Today = new(2026, 11, 20);
    private static readonly DramaRef Chosen = new("the-king-eternal-monarch", "The King: Eternal Monarch", null, 2020);

    [Fact]
    public void Request_OfEveryIntent_ComesBackWithTheChoice()
    {
        foreach (Intent intent in Enum.GetValues<Intent>().Where(IntentRequests.IsAboutOne))
        {
            foreach (DateOnly? asOf in new DateOnly?[] { null, new(2024, 4, 30) })
            {
                RoundTrip(IntentRequests.About(intent, new AskedTitle("the king"), asOf)!);
                RoundTrip(IntentRequests.About(intent, new AskedTitle("the king", 12), asOf)!);
            }
        }
    }

    [Theory]
    [InlineData("Queen of Tears", null, null)]
    [InlineData("눈물의 여왕", 1, 2)]
    [InlineData("id:hotel-del-luna", null, 50)]
    [InlineData("id:a-drama-whose-id-is-a-good-deal-longer-than-most", 10, 10)]
    [InlineData("", null, null)]
    public void Comparison_ComesBackWithTheOtherTitle(string other, int? season, int? otherSeason)
    {
        var doubtful = new AskedTitle("the king", season);
        var sure = new AskedTitle(other, otherSeason);
        RoundTrip(new ComparisonRequest(doubtful, sure, new(2024, 4, 30)), "first");
        RoundTrip(new ComparisonRequest(sure, doubtful, new(2024, 4, 30)), "second");
    }

    [Fact]
    public void Comparison_WithALongTitle_KeepsItsBeginning()
    {
        string other = "A|" + string.Concat(Enumerable.Repeat("💜눈물", 60));
        ComponentId id = ChoiceCodec.Encode(Clarify(new ComparisonRequest("the king", other), "first"))!;
        Assert.InRange(id.ToString().Length, 90, 100);
        var back = (ComparisonRequest)ChoiceCodec.Decode(ComponentId.Parse(id.ToString())!, Chosen.Id, Today)!;
        Assert.StartsWith(back.Second.Text, other.Replace('|', ' '));
        Assert.DoesNotContain("\ufffd", back.Second.Text);
    }

    [Fact]
    public void Comparison_WithAnIdThatDoesNotFit_HasNoMenu() =>
        Assert.Null(ChoiceCodec.Encode(Clarify(new ComparisonRequest("the king", AskedTitle.Exactly(new string('a', 100))), "first")));

    [Fact]
    public void Encode_WithoutAPendingRequest_MeansTheOverview() =>
        Assert.Equal("v1|choose|overview|title||", ChoiceCodec.Encode(new ClarifyAnswer(Intent.None, "the king", [Chosen]))!.ToString());

    [Theory]
    [InlineData("v1|answer|renewal|title||", "goblin")]
    [InlineData("v1|choose", "goblin")]
    [InlineData("v1|choose|renewal", "goblin")]
    [InlineData("v1|choose|renewal|first||", "goblin")]
    [InlineData("v1|choose|renewal|title|||more", "goblin")]
    [InlineData("v1|choose|none|title||", "goblin")]
    [InlineData("v1|choose|ranking|title||", "goblin")]
    [InlineData("v1|choose|RENEWAL|title||", "goblin")]
    [InlineData("v1|choose|1|title||", "goblin")]
    [InlineData("v1|choose|renewal|title|2024-13-01|", "goblin")]
    [InlineData("v1|choose|renewal|title|2027-01-01|", "goblin")]
    [InlineData("v1|choose|renewal|title||-1", "goblin")]
    [InlineData("v1|choose|renewal|title||0", "goblin")]
    [InlineData("v1|choose|renewal|title||99999999999", "goblin")]
    [InlineData("v1|choose|renewal|title||two", "goblin")]
    [InlineData("v1|choose|compare|title|||x", "goblin")]
    [InlineData("v1|choose|compare|first||", "goblin")]
    [InlineData("v1|choose|compare|first|||y|x", "goblin")]
    [InlineData("v1|choose|renewal|title||", "")]
    [InlineData("v1|choose|renewal|title||", null)]
    [InlineData("v1|choose|renewal|title||", "../goblin")]
    [InlineData("v1|choose|renewal|title||", "Goblin @everyone")]
    public void ForgedIds_GiveNoRequest(string customId, string? choice) =>
        Assert.Null(ComponentId.Parse(customId) is { } id ? ChoiceCodec.Decode(id, choice, Today) : null);

    [Fact]
    public void ForgedChoice_OfAnyLength_GivesNoRequest()
    {
        ComponentId id = ComponentId.Parse("v1|choose|renewal|title||")!;
        Assert.IsType<RenewalRequest>(ChoiceCodec.Decode(id, new string('a', 100), Today));
        Assert.Null(ChoiceCodec.Decode(id, new string('a', 6000), Today));
    }

    [Theory]
    [InlineData(89, true)]
    [InlineData(90, false)]
    public void ComponentId_Fits_WhenItCanBeWritten(int length, bool fits)
    {
        var id = new ComponentId(ComponentActions.Vote, new string('a', length), "no");
        Assert.Equal(fits, id.Fits);
        if (fits)
            Assert.Equal(length + "v1|vote||no".Length, id.ToString().Length);
        else
            Assert.Throws<InvalidOperationException>(id.ToString);
        Assert.False(new ComponentId(ComponentActions.Vote, "a|b", "no").Fits);
    }

    private static ClarifyAnswer Clarify(Request pending, string option = "title") => new(Intent.None, "the king", [Chosen]) { Option = option, Pending = pending };

    private static void RoundTrip(Request pending, string option = "title")
    {
        ClarifyAnswer clarify = Clarify(pending, option);
        string id = ChoiceCodec.Encode(clarify)!.ToString();
        Assert.InRange(id.Length, 1, 100);
        Assert.Equal(clarify.Choose(Chosen), ChoiceCodec.Decode(ComponentId.Parse(id)!, Chosen.Id, Today));
    }
}
