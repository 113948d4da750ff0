namespace DramaBot.Discord.Gateway;

/// <summary>What follows from the code with which Discord closes a connection.</summary>
internal static class CloseCodePolicy
{
    /// <summary>Any code that ends a connection but not its session.</summary>
    public const int OwnCode = 4000;

    /// <summary>A wrong guess in favour of resuming costs one message; a needless new session costs events and budget. So all that is unknown resumes.</summary>
    public static CloseAction For(int? code) => code switch
    {
        4004 or (>= 4010 and <= 4014) => CloseAction.Fatal,
        4003 or 4005 or 4007 or 4009 => CloseAction.Identify,
        1000 or 1001 => CloseAction.ResumeOnce,
        _ => CloseAction.Resume,
    };

    /// <summary>How long to wait at least.</summary>
    public static TimeSpan PauseAfter(int? code) => code == 4008 ? TimeSpan.FromSeconds(5) : TimeSpan.Zero;

    /// <summary>Whether the code says that we have made a mistake.</summary>
    public static bool IsOurMistake(int? code) => code is 4001 or 4002 or 4005 or 4008;

    /// <summary>What to do about a code that ends the run.</summary>
    public static string Advice(int code) => code switch
    {
        4004 => "Discord refuses the bot's token. Copy the token from the application's Bot page again and set it anew.",
        4010 => "Discord does not know this shard. Check the configured number of shards and their ids.",
        4011 => "The bot is in too many servers for the configured number of shards. Raise it, or leave it to Discord's advice.",
        4012 => "Discord no longer speaks this version of its gateway. Update the bot.",
        4013 => "Discord does not know one of the intents that the bot asks for. Update the bot.",
        4014 => "The bot asks for an intent that the application may not use. Enable it on the application's Bot page, or leave it out.",
        _ => "Discord has closed the connection for good.",
    };
}

/// <summary>How to go on.</summary>
internal enum CloseAction
{
    Resume,

    /// <summary>Resume; if that ends the same way, begin a new session.</summary>
    ResumeOnce,

    Identify,
    Fatal,
}
