namespace DramaBot.DiscordStandIn.Gateway;

/// <summary>What the gateway does with a payload that opens or continues a session.</summary>
public sealed record SessionAnswer
{
    private SessionAnswer()
    {
    }

    internal enum Kind
    {
        Usual,
        InvalidSession,
        Reconnect,
        Close,
        Abort,
        Silence,
    }

    internal Kind What { get; private init; }

    internal bool MayResume { get; private init; }

    internal int Code { get; private init; }

    public static SessionAnswer Usual { get; } = new();

    /// <summary>Nothing at all; the connection stays open.</summary>
    public static SessionAnswer Silence { get; } = new() { What = Kind.Silence };

    /// <summary>Op 7.</summary>
    public static SessionAnswer Reconnect { get; } = new() { What = Kind.Reconnect };

    /// <summary>The connection breaks without a close frame.</summary>
    public static SessionAnswer Abort { get; } = new() { What = Kind.Abort };

    /// <summary>Op 9.</summary>
    public static SessionAnswer InvalidSession(bool mayResume) => new() { What = Kind.InvalidSession, MayResume = mayResume };

    public static SessionAnswer Close(int code) => new() { What = Kind.Close, Code = code };
}

/// <summary>What a connection opens with.</summary>
public enum HelloKind
{
    Usual,

    /// <summary>Nothing comes.</summary>
    Missing,

    /// <summary>Op 7 comes instead.</summary>
    Reconnect,

    /// <summary>A frame comes that is no JSON.</summary>
    Malformed,
}
