namespace DramaBot.Discord;

/// <summary>The bot's token. It cannot be printed: only the two places that send it to Discord can read it.</summary>
public sealed class BotToken
{
    private const string Prefix = "Bot ";
    private readonly string _value;

    /// <summary>Takes the token as people paste it: with white space around it, or with the prefix of the header.</summary>
    public BotToken(string value)
    {
        string token = value.Trim();
        if (token.StartsWith(Prefix, StringComparison.Ordinal))
            token = token[Prefix.Length..].Trim();

        // The message holds nothing of the value, which may be a token with a slip of the keyboard.
        if (token.Length == 0 || token.Any(static c => c is <= ' ' or > '~'))
            throw new ArgumentException("The bot's token is empty or holds a character that no token has.", nameof(value));
        _value = token;
    }

    public override string ToString() => "(secret)";

    internal string Reveal() => _value;
}
