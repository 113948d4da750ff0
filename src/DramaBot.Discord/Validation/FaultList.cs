using System.Globalization;

namespace DramaBot.Discord.Validation;

/// <summary>Collects faults; checking never stops at the first.</summary>
internal sealed class FaultList
{
    private readonly List<string> _faults = [];

    public IReadOnlyList<string> All => _faults;

    public void Add(string path, string fault) => _faults.Add($"{path}: {fault}");

    /// <summary>A text within its length, in code points; null counts as absent and is a fault only where something is required.</summary>
    public void Text(string path, string? text, int least, int most)
    {
        int length = DiscordLimits.Length(text);
        if (length < least || length > most)
            Add(path, string.Create(CultureInfo.InvariantCulture, $"{length} characters, {least} to {most} are allowed"));
    }

    public void Count(string path, int count, int least, int most)
    {
        if (count < least || count > most)
            Add(path, string.Create(CultureInfo.InvariantCulture, $"{count} of them, {least} to {most} are allowed"));
    }

    public void Url(string path, string? url, int most, bool attachment)
    {
        if (url is null)
            return;
        Text(path, url, 1, most);
        bool known = Uri.TryCreate(url, UriKind.Absolute, out Uri? address)
            && (address.Scheme is "http" or "https" || (attachment && string.Equals(address.Scheme, "attachment", StringComparison.Ordinal)));
        if (!known)
            Add(path, "not an address that Discord takes");
    }
}
