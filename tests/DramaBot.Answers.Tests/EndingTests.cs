using System.Reflection;
using DramaBot.Answers.Endings;
using DramaBot.Answers.Refusals;
using DramaBot.Knowledge.Dramas;
using static DramaBot.Answers.Tests.Dramas;

namespace DramaBot.Answers.Tests;

public sealed class EndingTests
{
    private static readonly DateOnly Today = Day("2026-11-20");
    private static readonly Drama Drama = Titled(
        "Hospital Playlist",
        new Season { Number = 1, Ending = new() { Kind = EndingKind.Open, Verdict = "One.", Source = Page } },
        new Season { Number = 2, Ending = new() { Kind = EndingKind.Happy, Complete = true, Verdict = "Two.", Spoiler = "They marry.", Fates = [new() { Character = "Ik-jun", Text = "Marries." }], Source = Page } },
        new Season { Number = 3 });

    private readonly AnswerDesk _desk = new();

    [Fact]
    public void Ending_WithoutASeason_IsThatOfTheLastSeasonThatHasOne()
    {
        EndingAnswer answer = Ask(null);

        Assert.Equal((2, EndingKind.Happy, true, "Two."), (answer.Season.Number, answer.Kind, answer.Complete!.Value, answer.Verdict));
        Assert.Equal("They marry.", answer.Spoiler!.Text);
        Assert.Equal(new CharacterFate("Ik-jun", "Marries."), Assert.Single(answer.Spoiler.Fates));
    }

    [Fact]
    public void Ending_OfASeason_IsThatSeasons()
    {
        EndingAnswer answer = Ask(1);
        Assert.Equal((1, EndingKind.Open), (answer.Season.Number, answer.Kind));
        Assert.Null(answer.Spoiler);
    }

    [Fact]
    public void Ending_ThatIsNotKnown_IsNotInTheKnowledgeBase() =>
        Assert.IsType<NothingKnownAnswer>(_desk.Answer(new EndingRequest(new AskedTitle("Hospital Playlist", 3)), Snapshot(Drama), Today));

    [Fact]
    public void Spoiler_IsAMemberOfNoAnswerButTheEnding()
    {
        Type[] answers = [.. typeof(Answer).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Answer)))];
        Assert.True(answers.Length > 15);
        Assert.Equal([typeof(EndingAnswer)], answers.Where(type => Reaches(type, typeof(EndingSpoiler), [])));
        Assert.DoesNotContain(answers, type => Reaches(type, typeof(Ending), []) || Reaches(type, typeof(Season), []) || Reaches(type, typeof(Drama), []));
    }

    private static bool Reaches(Type from, Type to, HashSet<Type> seen)
    {
        if (from == to)
            return true;
        if (!seen.Add(from) || from.Namespace?.StartsWith("DramaBot", StringComparison.Ordinal) != true && !from.IsGenericType && !from.IsArray)
            return false;
        IEnumerable<Type> next = from.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0).Select(property => property.PropertyType).Concat(from.GetGenericArguments());
        return next.Any(type => Reaches(type, to, seen));
    }

    private EndingAnswer Ask(int? season) =>
        Assert.IsType<EndingAnswer>(_desk.Answer(new EndingRequest(new AskedTitle("Hospital Playlist", season)), Snapshot(Drama), Today));
}
