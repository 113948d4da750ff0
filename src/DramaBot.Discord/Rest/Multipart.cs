using System.Globalization;
using System.Net.Http.Headers;
using DramaBot.Discord.Messages;

namespace DramaBot.Discord.Rest;

/// <summary>A message with files. Names are quoted by hand, as the framework quotes only some of them.</summary>
internal static class Multipart
{
    public static MultipartFormDataContent Create(byte[] json, IReadOnlyList<FileUpload> files)
    {
        var form = new MultipartFormDataContent();
        var payload = new ByteArrayContent(json);
        payload.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        payload.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = "\"payload_json\"" };
        form.Add(payload);
        for (int index = 0; index < files.Count; index++)
        {
            var file = new ReadOnlyMemoryContent(files[index].Content);
            file.Headers.ContentType = new MediaTypeHeaderValue(files[index].ContentType);
            file.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data")
            {
                Name = "\"files[" + index.ToString(CultureInfo.InvariantCulture) + "]\"",
                FileName = "\"" + files[index].FileName + "\"",
            };
            form.Add(file);
        }

        return form;
    }
}
