using DramaBot.DiscordStandIn.Gateway;
using DramaBot.DiscordStandIn.Guilds;
using DramaBot.DiscordStandIn.Hosting;
using DramaBot.DiscordStandIn.Interactions;
using DramaBot.DiscordStandIn.Rest;
using DramaBot.DiscordStandIn.Rest.Routes;
using DramaBot.DiscordStandIn.Validation;

namespace DramaBot.DiscordStandIn;

/// <summary>
/// Discord on loopback, as far as a bot like ours meets it: gateway and REST over one Kestrel, with Discord's limits, its refusals, and
/// whatever trouble a test prescribes. Every request is held against Discord's own OpenAPI document.
/// </summary>
public sealed partial class StandIn : IAsyncDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly InteractionStore _interactions = new();
    private readonly RestServer _rest;
    private readonly LoopbackHost _host;

    private StandIn(StandInOptions options, OpenApiDocument? document)
    {
        Options = options;
        ChecksAgainstDocument = document is not null && options.Validate;
        Violations = new ViolationLog();
        World = new DiscordWorld(options);
        Gateway = new GatewayHub(options, World, Violations);
        var nonces = new NonceMemory(options.Time, options.NonceWindow);
        IEnumerable<Route> routes =
        [
            .. new AboutRoutes(options, World, Gateway).All,
            .. new ChannelRoutes(World, nonces, Gateway, options).All,
            .. new InteractionRoutes(options, World, _interactions).All,
        ];
        _rest = new RestServer(options, routes, new RequestChecker(options, document, _interactions, Violations), Violations, _stopping.Token);
        _host = new LoopbackHost(options, _rest, Gateway, Violations, _stopping.Token);
    }

    public StandInOptions Options { get; }

    public string Token => Options.Token;

    /// <summary>What the bot's <c>Discord:ApiBaseUrl</c> has to be; ends without a slash.</summary>
    public string ApiBaseUrl { get; private set; } = "";

    public DiscordWorld World { get; }

    public GatewayHub Gateway { get; }

    /// <summary>Every REST request; each can be taken once.</summary>
    public Inbox<RecordedRequest> Requests => _rest.Requests;

    public RestFaults Faults => _rest.Faults;

    public RateLimiter RateLimits => _rest.RateLimits;

    /// <summary>Everything that was sent wrongly.</summary>
    public ViolationLog Violations { get; }

    /// <summary>Every interaction that was sent, oldest first.</summary>
    public IReadOnlyList<InteractionRecord> Interactions => _interactions.All;

    /// <summary>False where Discord's document is absent; then only the limits that it does not state are checked.</summary>
    public bool ChecksAgainstDocument { get; }

    public static async Task<StandIn> StartAsync(StandInOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new StandInOptions();
        OpenApiDocument? document = options.Validate ? OpenApiLocation.Load() : null;
        if (document is null && options.Validate)
            await Console.Error.WriteLineAsync(OpenApiLocation.Absent);
        var standIn = new StandIn(options, document);
        int port = await standIn._host.StartAsync(cancellationToken);
        standIn.ApiBaseUrl = $"http://127.0.0.1:{port}{RestServer.Base}";
        standIn.Gateway.Url = $"ws://127.0.0.1:{port}{options.Gateway.GatewayPath}";
        standIn.Gateway.ResumeUrl = $"ws://127.0.0.1:{port}/resume";
        return standIn;
    }

    /// <summary>The next request to a route that no one took yet.</summary>
    /// <remarks><c>route</c>: The template as in Discord's document, such as <c>/channels/{channel_id}/messages</c>.</remarks>
    public Task<RecordedRequest> NextRequest(
        string method, string route, Func<RecordedRequest, bool>? where = null, TimeSpan? timeout = null, CancellationToken cancellationToken = default) =>
        Requests.Take(r => r.Is(method, route) && (where is null || where(r)), $"{method} {route}", timeout, cancellationToken);

    /// <summary>Throws if anything was sent that Discord's document, its documented limits or the house rules forbid.</summary>
    public void AssertNoViolations() => Violations.AssertNone();

    /// <summary>Throws if a request was sent that an earlier answer had forbidden.</summary>
    public void AssertNoForbiddenRequests()
    {
        IReadOnlyList<string> forbidden = RateLimits.ForbiddenRequests;
        if (forbidden.Count > 0)
            throw new InvalidOperationException($"{forbidden.Count} request(s) were sent although an earlier answer forbade it:{Environment.NewLine}{string.Join(Environment.NewLine, forbidden.Take(20))}");
    }

    /// <summary>Waits for a condition that has no event of its own.</summary>
    public async Task Until(Func<bool> condition, string what, TimeSpan? timeout = null)
    {
        ArgumentNullException.ThrowIfNull(condition);
        TimeSpan limit = timeout ?? Options.Patience;
        long start = Options.Time.GetTimestamp();
        while (!condition())
        {
            if (Options.Time.GetElapsedTime(start) > limit)
                throw new TimeoutException($"Waited {limit.TotalSeconds:0.###} s until {what}.");
            await Task.Delay(TimeSpan.FromMilliseconds(5), Options.Time);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _host.DisposeAsync();
        _stopping.Dispose();
    }
}
