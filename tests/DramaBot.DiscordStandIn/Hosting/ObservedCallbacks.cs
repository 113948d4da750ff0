using System.Buffers;
using System.Globalization;
using System.IO.Pipelines;
using DramaBot.DiscordStandIn.Interactions;
using DramaBot.DiscordStandIn.Rest;
using Microsoft.AspNetCore.Http;

namespace DramaBot.DiscordStandIn.Hosting;

/// <summary>The short way for load programs: reads an interaction's answer, hands it over, and says 204 or 200.</summary>
internal sealed class ObservedCallbacks(IInteractionObserver observer)
{
    private const string TokenPrefix = "load.";
    private const string Callbacks = RestServer.Base + "/interactions/";
    private const string Webhooks = RestServer.Base + "/webhooks/";

    public async ValueTask<bool> TryHandleAsync(HttpContext context, string path)
    {
        bool callback = path.StartsWith(Callbacks, StringComparison.Ordinal);
        if (!callback && !path.StartsWith(Webhooks, StringComparison.Ordinal))
            return false;
        int at = path.IndexOf(TokenPrefix, StringComparison.Ordinal);
        if (at < 0)
            return false;

        at += TokenPrefix.Length;
        int end = path.IndexOf('/', at);
        ulong id = ulong.Parse(path.AsSpan(at, (end < 0 ? path.Length : end) - at), NumberStyles.None, CultureInfo.InvariantCulture);
        PipeReader reader = context.Request.BodyReader;
        ReadResult read = await reader.ReadAsync();
        while (!read.IsCompleted)
        {
            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
            read = await reader.ReadAsync();
        }

        ReadOnlySequence<byte> body = read.Buffer;
        if (callback)
            observer.Answered(id, body);
        else
            observer.Completed(id, body);
        reader.AdvanceTo(body.End);
        context.Response.StatusCode = callback ? 204 : 200;
        if (!callback)
        {
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync("{\"id\":\"1\",\"channel_id\":\"1\"}");
        }

        await context.Response.CompleteAsync();
        observer.Acknowledged(id);
        return true;
    }
}
