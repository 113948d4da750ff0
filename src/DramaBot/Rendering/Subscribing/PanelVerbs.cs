namespace DramaBot.Rendering.Subscribing;

/// <summary>What the buttons and menus under a subscription do, as their custom ids name it.</summary>
internal static class PanelVerbs
{
    public const string Show = "show";
    public const string Test = "test";
    public const string Pause = "pause";
    public const string Resume = "resume";

    /// <summary>Shows the menu of quiet hours.</summary>
    public const string Quiet = "quiet";
    public const string SetQuiet = "set-quiet";

    /// <summary>Shows the menus of a digest's hour and day.</summary>
    public const string Digest = "digest";
    public const string SetHour = "set-hour";
    public const string SetDay = "set-day";

    /// <summary>Publishes to followers: <c>on</c> or <c>off</c>.</summary>
    public const string Publish = "publish";
    public const string Again = "again";
    public const string End = "end";
}

/// <summary>What the buttons and the menu of the list do.</summary>
internal static class ListVerbs
{
    public const string Page = "page";
    public const string Pick = "pick";
    public const string Again = "again";
}

/// <summary>Which menus are open under a subscription.</summary>
internal enum PanelMenu
{
    None,
    Quiet,
    Digest,
}
