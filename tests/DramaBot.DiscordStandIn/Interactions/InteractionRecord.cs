using System.Text.Json;
using System.Text.Json.Nodes;
using DramaBot.DiscordStandIn.Guilds;
using DramaBot.DiscordStandIn.Limits;
using DramaBot.DiscordStandIn.Rest;

namespace DramaBot.DiscordStandIn.Interactions;

/// <summary>One interaction that was sent to the bot, and everything that the bot answered.</summary>
public sealed class InteractionRecord
{
    private readonly StandInOptions _options;
    private readonly long _sent;
    private readonly Lock _gate = new();
    private readonly Inbox<StandInMessage> _followups;
    private readonly TaskCompletionSource _acknowledged = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _answered = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal InteractionRecord(StandInOptions options, ulong id, string token, InteractionType type, JsonObject payload, StandInChannel channel, StandInMessage? source)
    {
        _options = options;
        _sent = options.Time.GetTimestamp();
        _followups = new Inbox<StandInMessage>(options.Time, options.Patience);
        Id = id;
        Token = token;
        Type = type;
        Payload = payload;
        Channel = channel;
        Source = source;
    }

    public ulong Id { get; }

    public string Token { get; }

    public InteractionType Type { get; }

    /// <summary>What was dispatched.</summary>
    public JsonObject Payload { get; }

    public StandInChannel Channel { get; }

    /// <summary>The message whose component was used.</summary>
    public StandInMessage? Source { get; }

    /// <summary>Not in the server, only installed by the person: at most five follow-ups.</summary>
    public bool UserInstalledOnly => Payload["authorizing_integration_owners"] is JsonObject owners && !owners.ContainsKey("0");

    public CallbackType Callback { get; private set; }

    /// <summary>The callback's <c>data</c>.</summary>
    public JsonElement CallbackData { get; private set; }

    public IReadOnlyList<UploadedFile> CallbackFiles { get; private set; } = [];

    /// <summary>From the dispatch to the callback's arrival.</summary>
    public TimeSpan TimeToCallback { get; private set; }

    /// <summary>The first answer as it is now: after a deferral what it was edited to.</summary>
    public StandInMessage? Original { get; internal set; }

    public IReadOnlyList<StandInMessage> Followups => _followups.All;

    /// <summary>The answer itself; throws where the bot answered with something else.</summary>
    public StandInMessage Message => Original ?? throw new InvalidOperationException($"{this} was answered with {Callback}, not with a message.");

    public bool IsEphemeral => Original?.IsEphemeral ?? ((Faults.Number(CallbackData, "flags") & MessageFlags.Ephemeral) != 0);

    /// <summary>What an autocomplete offered.</summary>
    public IReadOnlyList<(string Name, string Value)> Choices =>
        [.. Faults.Items(CallbackData, "choices").Select(c => (Faults.Text(c, "name"), c.GetProperty("value").ToString()))];

    /// <summary>The modal that was opened, as JSON.</summary>
    public JsonObject Modal => Callback is CallbackType.Modal
        ? JsonNode.Parse(CallbackData.GetRawText())!.AsObject()
        : throw new InvalidOperationException($"{this} was answered with {Callback}, not with a modal.");

    /// <summary>Everything that a person could have got to read of this answer.</summary>
    public string AllText => string.Join('\n', Followups.Select(f => f.AllText).Prepend(Original?.AllText ?? CallbackText()));

    internal TimeSpan Age => _options.Time.GetElapsedTime(_sent);

    internal bool IsAcknowledged => Callback is not CallbackType.None;

    /// <summary>Waits for the first response, which may be a deferral.</summary>
    public Task<InteractionRecord> WaitForCallback(TimeSpan? timeout = null) => Wait(_acknowledged.Task, "a callback", timeout);

    /// <summary>Waits for the answer itself: a deferral is waited out.</summary>
    public Task<InteractionRecord> WaitForAnswer(TimeSpan? timeout = null) => Wait(_answered.Task, "an answer", timeout);

    /// <summary>Waits for one more follow-up message and returns it.</summary>
    public Task<StandInMessage> NextFollowup(TimeSpan? timeout = null) => _followups.Take(_ => true, $"a follow-up to {this}", timeout);

    /// <summary>Takes the callback if none came before.</summary>
    internal bool TryAcknowledge(CallbackType callback, JsonElement data, IReadOnlyList<UploadedFile> files)
    {
        lock (_gate)
        {
            if (IsAcknowledged)
                return false;
            Callback = callback;
            CallbackData = data;
            CallbackFiles = files;
            TimeToCallback = Age;
            return true;
        }
    }

    /// <summary>Called after the callback's effect is in place, so that whoever waited finds it.</summary>
    internal void Announce()
    {
        _acknowledged.TrySetResult();
        if (Callback is not CallbackType.DeferredChannelMessageWithSource)
            _answered.TrySetResult();
    }

    internal void Settle() => _answered.TrySetResult();

    internal void AddFollowup(StandInMessage message)
    {
        _followups.Add(message);
        Settle();
    }

    private async Task<InteractionRecord> Wait(Task task, string what, TimeSpan? timeout)
    {
        TimeSpan limit = timeout ?? _options.Patience;
        try
        {
            await task.WaitAsync(limit, _options.Time);
            return this;
        }
        catch (TimeoutException e)
        {
            throw new TimeoutException(Explain(what, limit), e);
        }
    }

    private string Explain(string what, TimeSpan limit) =>
        $"Waited {limit.TotalSeconds:0.###} s for {what} to {this}; "
        + (IsAcknowledged ? $"its callback was {Callback} after {TimeToCallback.TotalMilliseconds:0} ms." : "no callback came.");

    private string CallbackText() =>
        CallbackData.ValueKind is JsonValueKind.Object ? string.Join('\n', MessageText.Visible(JsonNode.Parse(CallbackData.GetRawText())!)) : "";

    public override string ToString() => $"{Type} {(string?)Payload["data"]?["name"] ?? (string?)Payload["data"]?["custom_id"]} ({Id})";
}
