using DramaBot.Configuration;

namespace DramaBot.Verbs;

/// <summary>Takes the configuration keys (<c>--Seeds:Directory x</c>, <c>--Seeds:Directory=x</c>) out of the words of the call.</summary>
internal static class ConfigurationArguments
{
    /// <exception cref="ConfigurationException">A key has no value.</exception>
    public static (string[] Words, IReadOnlyList<KeyValuePair<string, string?>> Settings) Split(string[] args)
    {
        var words = new List<string>();
        var settings = new List<KeyValuePair<string, string?>>();
        for (int i = 0; i < args.Length; i++)
        {
            if (args[i] == "--")
            {
                words.AddRange(args[i..]);
                break;
            }

            if (!BotConfiguration.IsKey(args[i]))
            {
                words.Add(args[i]);
                continue;
            }

            string argument = args[i][2..];
            int equals = argument.IndexOf('=', StringComparison.Ordinal);
            if (equals >= 0)
                settings.Add(new(argument[..equals], argument[(equals + 1)..]));
            else if (++i < args.Length)
                settings.Add(new(argument, args[i]));
            else
                throw new ConfigurationException($"--{argument} needs a value after it");
        }

        return ([.. words], settings);
    }
}
