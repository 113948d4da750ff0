using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace DramaBot.DiscordStandIn.Rest;

/// <summary>A request's body: JSON, or multipart with <c>payload_json</c> and files.</summary>
internal sealed record ReadBody(JsonElement? Json, IReadOnlyList<UploadedFile> Files, string? Fault)
{
    private const int MaxBytes = 25 * 1024 * 1024;

    private static readonly ReadBody None = new(null, [], null);

    public static async Task<ReadBody> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        string? contentType = request.ContentType;
        if (contentType is not null && contentType.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase))
            return await ReadPartsAsync(request, contentType, cancellationToken);

        byte[] bytes = await ReadAllAsync(request.Body, cancellationToken);
        if (bytes.Length == 0)
            return None;
        if (contentType is null || !contentType.StartsWith("application/json", StringComparison.OrdinalIgnoreCase))
            return new ReadBody(null, [], $"the content type '{contentType}' is neither application/json nor multipart/form-data");
        return Parse(bytes, []);
    }

    private static async Task<ReadBody> ReadPartsAsync(HttpRequest request, string contentType, CancellationToken cancellationToken)
    {
        string? boundary = HeaderUtilities.RemoveQuotes(MediaTypeHeaderValue.Parse(contentType).Boundary).Value;
        if (string.IsNullOrEmpty(boundary))
            return new ReadBody(null, [], "multipart without a boundary");
        var reader = new MultipartReader(boundary, request.Body);
        var files = new List<UploadedFile>();
        byte[]? payload = null;
        string? fault = null;
        while (await reader.ReadNextSectionAsync(cancellationToken) is { } section)
        {
            string disposition = section.ContentDisposition ?? "";
            ContentDispositionHeaderValue? header = ContentDispositionHeaderValue.TryParse(disposition, out ContentDispositionHeaderValue? parsed) ? parsed : null;
            string name = HeaderUtilities.RemoveQuotes(header?.Name ?? default).Value ?? "";
            string fileName = HeaderUtilities.RemoveQuotes(header?.FileName ?? default).Value ?? "";
            byte[] content = await ReadAllAsync(section.Body, cancellationToken);
            if (name == "payload_json")
                payload = content;
            else
                files.Add(new UploadedFile(name, fileName, section.ContentType ?? "", content));
            fault ??= DispositionFault(disposition, name, fileName);
        }

        if (payload is null)
            return new ReadBody(null, files, fault ?? "multipart without a part payload_json");
        ReadBody read = Parse(payload, files);
        return read with { Fault = read.Fault ?? fault };
    }

    /// <summary>.NET writes names without quotes and encodes other letters as mail does; servers and <c>attachment://</c> then disagree about the name.</summary>
    private static string? DispositionFault(string disposition, string name, string fileName)
    {
        if (!disposition.Contains("name=\"", StringComparison.Ordinal))
            return $"the part '{name}' has a name without quotes";
        if (fileName.Length > 0 && !disposition.Contains("filename=\"", StringComparison.Ordinal))
            return $"the part '{name}' has a file name without quotes";
        if (fileName.StartsWith("=?", StringComparison.Ordinal) || !Ascii.IsValid(fileName))
            return $"the part '{name}' has a file name that is not plain ASCII";
        return name == "payload_json" || (name.StartsWith("files[", StringComparison.Ordinal) && name.EndsWith(']')) ? null : $"the part '{name}' is neither payload_json nor files[n]";
    }

    private static ReadBody Parse(byte[] bytes, IReadOnlyList<UploadedFile> files)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(bytes);
            return new ReadBody(document.RootElement.Clone(), files, null);
        }
        catch (JsonException e)
        {
            return new ReadBody(null, files, "is no JSON: " + e.Message);
        }
    }

    private static async Task<byte[]> ReadAllAsync(Stream source, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        await source.CopyToAsync(buffer, cancellationToken);
        if (buffer.Length > MaxBytes)
            throw new BadHttpRequestException("The request is larger than 25 MiB.", 413);
        return buffer.ToArray();
    }
}
