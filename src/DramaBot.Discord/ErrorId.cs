using System.Security.Cryptography;

namespace DramaBot.Discord;

/// <summary>A short name for something that went wrong, which both a log line and a reply can carry.</summary>
internal static class ErrorId
{
    // No letters or digits that are mistaken for others when somebody types them.
    private const string Characters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private const int Length = 8;

    public static string New() => RandomNumberGenerator.GetString(Characters, Length);
}
