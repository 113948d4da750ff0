using System.Text;

namespace DramaBot.Discord;

/// <summary>Discord's limits on what we send. Lengths are in Unicode code points, which is how Discord counts.</summary>
public static class DiscordLimits
{
    public const int MaxMessageLength = 2000;
    public const int MaxEmbedsPerMessage = 10;
    public const int MaxEmbedTotalLength = 6000;
    public const int MaxEmbedTitleLength = 256;
    public const int MaxEmbedDescriptionLength = 4096;
    public const int MaxEmbedAuthorLength = 256;
    public const int MaxEmbedFooterLength = 2048;
    public const int MaxEmbedFields = 25;
    public const int MaxEmbedFieldNameLength = 256;
    public const int MaxEmbedFieldValueLength = 1024;
    public const int MaxUrlLength = 2048;
    public const int MaxColor = 0xFFFFFF;
    public const int MaxActionRows = 5;
    public const int MaxButtonsPerRow = 5;
    public const int MaxButtonLabelLength = 80;
    public const int MaxButtonUrlLength = 512;
    public const int MaxCustomIdLength = 100;
    public const int MaxSelectOptions = 25;
    public const int MaxSelectOptionLength = 100;
    public const int MaxPlaceholderLength = 150;
    public const int MaxModalTitleLength = 45;
    public const int MaxModalComponents = 5;
    public const int MaxLabelLength = 45;
    public const int MaxLabelDescriptionLength = 100;
    public const int MaxTextInputLength = 4000;
    public const int MaxTextInputPlaceholderLength = 100;
    public const int MaxChoices = 25;
    public const int MaxChoiceLength = 100;
    public const int MaxCommandNameLength = 32;
    public const int MaxCommandDescriptionLength = 100;
    public const int MaxCommandOptions = 25;
    public const int MaxCommandLength = 8000;
    public const int MaxCommands = 100;
    public const int MaxFiles = 10;
    public const int MaxAltTextLength = 1024;
    public const int MaxNonceLength = 25;
    public const int MaxThreadNameLength = 100;
    public const int MaxGatewayPayloadBytes = 4096;
    public const long MaxOptionInteger = 1L << 53;

    /// <summary>How long an interaction waits for its first answer.</summary>
    public static readonly TimeSpan FirstResponse = TimeSpan.FromSeconds(3);

    /// <summary>How long an interaction's token works.</summary>
    public static readonly TimeSpan InteractionTokenLife = TimeSpan.FromMinutes(15);

    /// <summary>How long a text is for Discord.</summary>
    public static int Length(string? text)
    {
        if (text is null)
            return 0;
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
            return text.Length;
        int pairs = 0;
        foreach (Rune rune in text.EnumerateRunes())
            pairs += rune.Utf16SequenceLength - 1;
        return text.Length - pairs;
    }
}
