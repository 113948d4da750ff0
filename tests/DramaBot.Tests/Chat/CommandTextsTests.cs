using DramaBot.Chat;
using DramaBot.Discord;

namespace DramaBot.Tests.Chat;

public sealed class CommandTextsTests
{
    /// <summary>Every command with its options.</summary>
    private static readonly Dictionary<string, string[]> Commands = new()
    {
        ["renewal"] = ["title"],
        ["ratings"] = ["title", "as_of"],
        ["ending"] = ["title"],
        ["drama"] = ["title"],
        ["ask"] = ["question"],
        ["compare"] = ["first", "second"],
        ["top"] = ["by", "broadcast", "network", "year", "as_of"],
        ["upcoming"] = [],
        ["follow"] = ["title"],
        ["unfollow"] = ["title"],
        ["following"] = [],
        ["suggest"] = ["title"],
        ["subscribe"] = ["channel", "title", "network", "updates", "role", "delivery", "time_zone"],
        ["unsubscribe"] = ["channel", "title", "network"],
        ["subscriptions"] = [],
        ["privacy"] = ["action"],
        ["help"] = [],
    };

    [Fact]
    public void Locales_AreThoseThatWePromise() => Assert.Equal(["en-US", "ko", "es-ES", "pt-BR", "id", "ja", "fr"], CommandTexts.Locales);

    [Fact]
    public void Descriptions_AreCompleteAndFitInEveryLocale()
    {
        foreach ((string command, string? option) in All())
        {
            string english = CommandTexts.Describe(command, option);
            IReadOnlyDictionary<string, string> texts = CommandTexts.Localizations(command, option);
            Assert.Equal(CommandTexts.Locales.Order(), texts.Keys.Order());
            Assert.Equal(english, texts["en-US"]);
            foreach ((string locale, string text) in texts)
            {
                string name = $"{command} {option} in {locale}";
                Assert.True(text.Trim() == text && DiscordLimits.Length(text) is >= 1 and <= DiscordLimits.MaxCommandDescriptionLength, $"{name}: {text}");
                Assert.True(locale == "en-US" || text != english, $"{name} is not translated.");
            }
        }
    }

    [Fact]
    public void Texts_OfEveryLocale_AreTheSameOnesAndAllUsed()
    {
        HashSet<string> wanted = [.. All().Select(static pair => pair.Option is null ? pair.Command : $"{pair.Command}.{pair.Option}")];
        foreach (string locale in CommandTexts.Locales)
        {
            Assert.Equal(CommandTexts.KeysOf("en-US").Order(), CommandTexts.KeysOf(locale).Order());
            Assert.All(CommandTexts.KeysOf(locale), key => Assert.True(wanted.Contains(key) || wanted.Any(one => key[0] == '*' && one.EndsWith(key[1..], StringComparison.Ordinal)), $"Nothing uses '{key}'."));
        }
    }

    /// <summary>Discord counts a command's name and descriptions together, each in its longest language.</summary>
    [Fact]
    public void Commands_AreNotTooLongAsAWhole() => Assert.All(Commands, static command =>
        Assert.InRange(command.Value.Append(null).Sum(option => CommandTexts.Localizations(command.Key, option).Values.Max(DiscordLimits.Length) + (option ?? command.Key).Length), 1, DiscordLimits.MaxCommandLength / 2));

    [Theory]
    [InlineData("nonsense", null)]
    [InlineData("renewal", "nonsense")]
    public void Describe_WhatThereIsNot_Throws(string command, string? option) => Assert.Throws<ArgumentException>(() => CommandTexts.Describe(command, option));

    private static IEnumerable<(string Command, string? Option)> All() =>
        Commands.SelectMany(static command => command.Value.Prepend(null).Select(option => (command.Key, option)));
}
