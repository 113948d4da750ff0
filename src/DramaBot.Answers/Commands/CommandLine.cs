using DramaBot.Answers.Refusals;
using DramaBot.Knowledge;

namespace DramaBot.Answers.Commands;

/// <summary>Reads a slash command as it is typed: <c>/ratings title:Queen of Tears as_of:2024-04-15</c>, the first option's name left out or not.</summary>
public static class CommandLine
{
    /// <summary>Reads a line that begins with a slash.</summary>
    /// <param name="line">One line, without invisible characters.</param>
    /// <param name="snapshot">What is known.</param>
    /// <param name="today">The day in Seoul.</param>
    public static CommandReading Read(string line, KnowledgeSnapshot snapshot, DateOnly today)
    {
        string words = line.TrimStart('/', ' ');
        int end = words.IndexOf(' ', StringComparison.Ordinal);
        string command = (end < 0 ? words : words[..end]).ToLowerInvariant();
        string rest = end < 0 ? "" : words[(end + 1)..].Trim();
        if (command == "reveal")
            return CommandReading.Not(new NothingHiddenAnswer());
        if (CommandNames.NeedsDiscord(command))
            return CommandReading.Not(new NeedsDiscordAnswer(command));
        if (CommandNames.OptionsOf(command) is not { } names)
            return CommandReading.Not(new UnknownCommandAnswer(UserText.Quote(command), CommandNames.Nearest(command)));

        // A question is words to the end of the line, whatever colons it holds.
        Dictionary<string, string> options = command == "ask" ? AskOptions(rest) : OptionSplitter.Split(rest, names, out rest);
        if (command == "ask")
            rest = "";
        if (rest.Length > 0)
            Positional.Place(command, rest, options, snapshot);
        return CommandOptions.Read(command, options, snapshot, today);
    }

    private static Dictionary<string, string> AskOptions(string rest)
    {
        const string Name = "question:";
        string question = rest.StartsWith(Name, StringComparison.OrdinalIgnoreCase) ? rest[Name.Length..].Trim() : rest;
        return new Dictionary<string, string>(StringComparer.Ordinal) { ["question"] = question };
    }
}
