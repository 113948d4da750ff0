using DramaBot.Knowledge;

namespace DramaBot.Answers.Commands;

/// <summary>Gives the words before the first named option to the options they are meant for.</summary>
internal static class Positional
{
    public static void Place(string command, string words, Dictionary<string, string> options, KnowledgeSnapshot snapshot)
    {
        switch (command)
        {
            case "compare":
                PlaceTitles(words, options, snapshot);
                break;
            case "top":
                PlaceFilters(words, options);
                break;
            case "upcoming" or "help":
                break;
            default:
                options.TryAdd("title", words);
                break;
        }
    }

    private static void PlaceTitles(string words, Dictionary<string, string> options, KnowledgeSnapshot snapshot)
    {
        if (options.ContainsKey("second"))
        {
            options.TryAdd("first", words);
            return;
        }

        if (TitlePair.Split(words, snapshot) is { } pair)
        {
            options.TryAdd("first", pair.First);
            options["second"] = pair.Second;
        }
        else
        {
            options.TryAdd("first", words);
        }
    }

    private static void PlaceFilters(string words, Dictionary<string, string> options)
    {
        var network = new List<string>();
        foreach (string word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string lower = word.ToLowerInvariant();
            if (lower is "ratings" or "netflix" or "votes")
                options.TryAdd("by", lower);
            else if (lower is "cable" or "terrestrial" or "all")
                options.TryAdd("broadcast", lower);
            else if (lower.Length == 4 && lower.All(char.IsAsciiDigit))
                options.TryAdd("year", lower);
            else
                network.Add(word);
        }

        if (network.Count > 0)
            options.TryAdd("network", string.Join(' ', network));
    }
}
