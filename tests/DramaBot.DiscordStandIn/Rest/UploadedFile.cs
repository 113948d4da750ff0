namespace DramaBot.DiscordStandIn.Rest;

/// <summary>A file that came as a part of a multipart request.</summary>
/// <remarks><c>PartName</c>: The part's name, <c>files[0]</c> to <c>files[9]</c>.</remarks>
public sealed record UploadedFile(string PartName, string FileName, string ContentType, byte[] Content)
{
    public long Size => Content.Length;

    /// <summary>The number in the part's name, by which <c>attachments[].id</c> refers to it; -1 where the name has another shape.</summary>
    public int Index => PartName.StartsWith("files[", StringComparison.Ordinal) && PartName.EndsWith(']') && int.TryParse(PartName.AsSpan(6, PartName.Length - 7), out int index)
        ? index
        : -1;
}
