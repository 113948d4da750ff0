using System.Buffers;

namespace DramaBot.Discord.Messages;

/// <summary>
/// A file to send with a message. The name is ASCII (letters, digits, <c>. _ -</c>), so that <c>attachment://name</c> finds it;
/// the content stays in memory, because a request may have to be sent again.
/// </summary>
public sealed record FileUpload
{
    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-");

    public FileUpload(string fileName, ReadOnlyMemory<byte> content, string? description = null)
    {
        if (fileName.Length == 0 || fileName.AsSpan().ContainsAnyExcept(NameCharacters))
            throw new ArgumentException("A file name of an upload holds ASCII letters, digits, '.', '_' and '-' only.", nameof(fileName));
        FileName = fileName;
        Content = content;
        Description = description;
    }

    public string FileName { get; }

    public ReadOnlyMemory<byte> Content { get; }

    public string? Description { get; }

    public string ContentType { get; init; } = "application/octet-stream";
}
