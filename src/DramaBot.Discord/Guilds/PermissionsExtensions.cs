namespace DramaBot.Discord.Guilds;

/// <summary>Permission arithmetic as Discord does it.</summary>
public static class PermissionsExtensions
{
    /// <summary>Whether all the bits are granted; an administrator has every one.</summary>
    public static bool Allows(this Permissions granted, Permissions needed) =>
        (granted & Permissions.Administrator) != Permissions.None || (granted & needed) == needed;

    /// <summary>Which of the bits are lacking; none for an administrator.</summary>
    public static Permissions Lacks(this Permissions granted, Permissions needed) => granted.Allows(needed) ? Permissions.None : needed & ~granted;
}
