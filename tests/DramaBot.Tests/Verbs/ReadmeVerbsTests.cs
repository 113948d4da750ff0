using System.CommandLine;
using DramaBot.Testing;
using DramaBot.Verbs;

namespace DramaBot.Tests.Verbs;

/// <summary>A verb that is not in the README does not exist for those who run the bot.</summary>
public sealed class ReadmeVerbsTests
{
    public static TheoryData<string> Verbs => [.. Leaves(CommandLine.Build(() => throw new InvalidOperationException(), escaped: false), "")];

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Readme_OfEveryVerb_HasIt(string verb)
    {
        string table = File.ReadAllText(RepositoryRoot.At("README.md"));

        Assert.True(table.Contains($"`{verb}`", StringComparison.Ordinal) || table.Contains($"`{verb} ", StringComparison.Ordinal), $"README.md has no `{verb}`.");
    }

    [Fact]
    public void Readme_OfEveryOptionOfASeedsVerb_HasIt()
    {
        string readme = File.ReadAllText(RepositoryRoot.At("README.md"));
        Command seeds = CommandLine.Build(() => throw new InvalidOperationException(), escaped: false).Subcommands.Single(static command => command.Name == "seeds");

        Assert.All(Options(seeds), option => Assert.Contains(option, readme));
    }

    private static IEnumerable<string> Leaves(Command command, string path)
    {
        foreach (Command verb in command.Subcommands)
        {
            string name = path + verb.Name;
            // A group such as 'seeds' does nothing by itself.
            if (verb.Action is not null)
                yield return name;
            foreach (string leaf in Leaves(verb, name + " "))
                yield return leaf;
        }
    }

    private static IEnumerable<string> Options(Command command) =>
        command.Options.Where(static option => option.Name.StartsWith("--", StringComparison.Ordinal)).Select(static option => option.Name).Concat(command.Subcommands.SelectMany(Options));
}
