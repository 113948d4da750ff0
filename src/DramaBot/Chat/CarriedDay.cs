using System.Globalization;

namespace DramaBot.Chat;

/// <summary>The as-of day that a button or menu carries, so that what it leads on to is of the same day as the answer.</summary>
internal static class CarriedDay
{
    private const string Format = "yyyy-MM-dd";

    /// <summary>The day as a custom id holds it; empty for none.</summary>
    public static string Write(DateOnly? day) => day?.ToString(Format, CultureInfo.InvariantCulture) ?? "";

    /// <summary>Reads it back; false for what is no day, or one that has not come yet. Empty is none, as in ids that were written before days were carried.</summary>
    public static bool TryRead(string text, DateOnly today, out DateOnly? day)
    {
        day = null;
        if (text.Length == 0)
            return true;
        if (!DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly read) || read > today)
            return false;
        day = read;
        return true;
    }
}
