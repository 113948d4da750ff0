using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using DramaBot.Discord.Guilds;
using DramaBot.Discord.Json;
using DramaBot.Discord.Messages;
using DramaBot.Discord.Validation;
using Microsoft.Extensions.Logging;

namespace DramaBot.Discord.Rest;

/// <summary>
/// Discord's REST API as far as a bot like this one needs it. One per token and process, since it holds what is known of
/// rate limits. Refusals are results; only cancellation and mistakes of the caller throw.
/// </summary>
public sealed partial class DiscordRestClient : IDisposable
{
    private readonly RestPipeline _pipeline;
    private readonly TimeProvider _time;

    public DiscordRestClient(DiscordClientOptions options, ILogger<DiscordRestClient> logger, TimeProvider time, HttpMessageHandler? handler = null)
        : this(options, logger, time, handler, Random.Shared)
    {
    }

    internal DiscordRestClient(DiscordClientOptions options, ILogger logger, TimeProvider time, HttpMessageHandler? handler, Random random)
    {
        _pipeline = new RestPipeline(options, logger, time, handler, random);
        _time = time;
    }

    /// <summary>How many requests of the last ten minutes Discord refused in the way that leads to bans.</summary>
    public int InvalidRequests => _pipeline.InvalidRequests;

    internal RestPipeline Pipeline => _pipeline;

    /// <summary><c>GET /applications/@me</c></summary>
    public Task<RestResult<Application>> GetCurrentApplicationAsync(CancellationToken cancellationToken) =>
        SendAsync(new RestRequest(Routes.GetApplication, "/applications/@me"), DiscordJsonContext.Default.Application, cancellationToken);

    public void Dispose() => _pipeline.Dispose();

    internal Task<RestResult<GatewayBot>> GetGatewayBotAsync(CancellationToken cancellationToken) =>
        SendAsync(new RestRequest(Routes.GetGatewayBot, "/gateway/bot"), DiscordJsonContext.Default.GatewayBot, cancellationToken);

    private static string Text(Snowflake id) => id.Value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A request with a message: the files are named in the body, numbered as they are attached.</summary>
    private static RestRequest WithMessage<T>(RestRequest request, T message, JsonTypeInfo<T> type)
        where T : MessageBody
    {
        DemandValid(DiscordValidator.Validate(message));
        return request with { Body = DiscordJson.Serialize(NameFiles(message), type), Files = message.Files };
    }

    /// <summary>A message that Discord would refuse is found where it is made: in debug builds.</summary>
    [Conditional("DEBUG")]
    private static void DemandValid(IReadOnlyList<string> faults)
    {
        if (faults.Count > 0)
            throw new ArgumentException("Discord would not accept this. " + string.Join("; ", faults), nameof(faults));
    }

    private static T NameFiles<T>(T message)
        where T : MessageBody
    {
        if (message.Files is not { Count: > 0 } files)
            return message;
        if (files.Count > DiscordLimits.MaxFiles)
            throw new ArgumentException("A message takes ten files.", nameof(message));
        IEnumerable<Attachment> uploads = files.Select(static (file, index) =>
            new Attachment { Id = (ulong)index, Filename = file.FileName, Description = file.Description });
        return (T)(message with { Attachments = [.. uploads, .. message.Attachments ?? []] });
    }

    private async Task<RestResult> SendAsync(RestRequest request, CancellationToken cancellationToken) =>
        await _pipeline.SendAsync(request, wantsBody: false, cancellationToken);

    private async Task<RestResult<T>> SendAsync<T>(RestRequest request, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        RestResult<RestAttempt> result = await _pipeline.SendAsync(request, wantsBody: true, cancellationToken);
        if (!result.IsSuccess)
            return new RestResult<T>(result.Error);
        try
        {
            if (JsonSerializer.Deserialize(result.Value.Body, type) is { } value)
                return new RestResult<T>(value);
        }
        catch (JsonException)
        {
            // Falls through: the same answer as for a body that says null.
        }

        return new RestResult<T>(new RestError
        {
            Kind = RestErrorKind.InvalidResponse,
            Route = request.Route.Name,
            HttpStatus = result.Value.Status,
            Message = "The answer is not what Discord's documentation says.",
        });
    }
}
