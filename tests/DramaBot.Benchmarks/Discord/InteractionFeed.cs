using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using DramaBot.DiscordStandIn;
using DramaBot.DiscordStandIn.Interactions;
using DramaBot.Testing;

namespace DramaBot.Benchmarks.Discord;

/// <summary>Keeps so many interactions on their way, and times each from its dispatch to the arrival of its answer.</summary>
internal sealed class InteractionFeed : IInteractionObserver
{
    private const ulong FirstId = 1_500_000_000_000_000_000;
    private const int People = 20_000;
    private const int Servers = 500;

    private readonly string[] _titles;
    private StandIn _standIn = null!;
    private Wave _wave = Wave.None;
    private long _sent;
    private int _empty;

    private InteractionFeed(LoadPlan plan) => _titles = [.. Enumerable.Range(0, plan.Titles).Select(DramaGenerator.Title)];

    public StandIn StandIn => _standIn;

    /// <summary>Answers that held neither a choice nor an embed nor a component.</summary>
    public int Empty => _empty;

    public static async Task<InteractionFeed> StartAsync(LoadPlan plan)
    {
        var feed = new InteractionFeed(plan);
        feed._standIn = await StandIn.StartAsync(new StandInOptions
        {
            Observer = feed,
            Record = false,
            EchoMessages = false,
            RateLimits = new() { Enabled = false },
            Gateway = new() { IdentifyInterval = TimeSpan.Zero, ReplayCapacity = 0, SessionSurvival = TimeSpan.Zero },
        });
        return feed;
    }

    /// <summary>Sends so many, never more than so many unanswered, and returns the time that each took in milliseconds, in order of size.</summary>
    public async Task<double[]> SendAsync(int count, int atOnce, TimeSpan limit)
    {
        var wave = new Wave(_sent, count);
        _wave = wave;
        _sent += count;
        for (int i = 0; i < Math.Min(atOnce, count); i++)
            SendNext(wave);
        try
        {
            await wave.Done.Task.WaitAsync(limit);
        }
        catch (TimeoutException e)
        {
            throw new TimeoutException($"{wave.Answered} of {count} interactions were answered in {limit.TotalSeconds:0} s.", e);
        }

        Array.Sort(wave.Milliseconds);
        return wave.Milliseconds;
    }

    public void Answered(ulong interactionId, in ReadOnlySequence<byte> body)
    {
        int type = CallbackTypeOf(body);
        if (type is (int)CallbackType.DeferredChannelMessageWithSource or (int)CallbackType.DeferredUpdateMessage)
            return;
        Finish(interactionId, body);
    }

    public void Completed(ulong interactionId, in ReadOnlySequence<byte> body) => Finish(interactionId, body);

    private void Finish(ulong interactionId, in ReadOnlySequence<byte> body)
    {
        Wave wave = _wave;
        int index = (int)((long)(interactionId - FirstId) - wave.First);
        if (index < 0 || index >= wave.Count)
            return;
        wave.Milliseconds[index] = Stopwatch.GetElapsedTime(wave.SentAt[index]).TotalMilliseconds;
        wave.Finished[index] = true;
        if (!HoldsSomething(body))
            Interlocked.Increment(ref _empty);
    }

    /// <summary>Only now is the subject done with it: sending the next one earlier would keep more than so many on their way.</summary>
    public void Acknowledged(ulong interactionId)
    {
        Wave wave = _wave;
        int index = (int)((long)(interactionId - FirstId) - wave.First);
        if (index < 0 || index >= wave.Count || !wave.Finished[index])
            return;
        SendNext(wave);
        if (Interlocked.Increment(ref wave.Answered) == wave.Count)
            wave.Done.TrySetResult();
    }

    private void SendNext(Wave wave)
    {
        int index = Interlocked.Increment(ref wave.Next) - 1;
        if (index >= wave.Count)
            return;
        long number = wave.First + index;
        ulong guild = ((ulong)(number % Servers) + 1) << 22;
        byte[] payload = Payload(number, guild);
        wave.SentAt[index] = Stopwatch.GetTimestamp();
        if (_standIn.Gateway.Dispatch("INTERACTION_CREATE", payload, guild) == 0)
            wave.Done.TrySetException(new InvalidOperationException("The subject has no session any more."));
    }

    /// <summary>Autocomplete and command in turn, from many people on many servers, as large as Discord's own.</summary>
    private byte[] Payload(long number, ulong guild)
    {
        string title = _titles[(int)(number * 7_919 % _titles.Length)];
        bool typing = number % 2 == 0;
        string value = typing ? title[..Math.Min(title.Length, 6 + (int)(number % 7))] : title;
        return Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture,
            $$$"""
            {"version":1,"type":{{{(typing ? 4 : 2)}}},"token":"load.{{{FirstId + (ulong)number}}}","member":{"user":{"username":"viewer{{{number % People}}}","public_flags":0,"primary_guild":null,"id":"{{{2_000_000_000_000_000_000 + (number % People)}}}","global_name":"Viewer","discriminator":"0","avatar":"0a1b2c3d4e5f60718293a4b5c6d7e8f9"},"roles":["1200000000000000001","1200000000000000002"],"premium_since":null,"permissions":"2251799813685247","pending":false,"nick":null,"mute":false,"joined_at":"2024-03-01T12:00:00.000000+00:00","flags":0,"deaf":false,"communication_disabled_until":null,"avatar":null},"locale":"en-US","id":"{{{FirstId + (ulong)number}}}","guild_locale":"en-US","guild_id":"{{{guild}}}","guild":{"locale":"en-US","id":"{{{guild}}}","features":[]},"entitlements":[],"data":{"type":1,"options":[{"value":"{{{value}}}","type":3,"name":"title"{{{(typing ? ",\"focused\":true" : "")}}}}],"name":"renewal","id":"1300000000000000001"},"context":0,"channel_id":"1400000000000000001","channel":{"type":0,"topic":null,"rate_limit_per_user":0,"position":1,"permissions":"2251799813685247","parent_id":null,"nsfw":false,"name":"k-drama","last_message_id":"1400000000000000002","id":"1400000000000000001","guild_id":"{{{guild}}}","flags":0},"authorizing_integration_owners":{"0":"{{{guild}}}"},"attachment_size_limit":10485760,"application_id":"{{{_standIn.Options.ApplicationId}}}","app_permissions":"274878024704"}
            """));
    }

    private static int CallbackTypeOf(in ReadOnlySequence<byte> body)
    {
        var reader = new Utf8JsonReader(body);
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.PropertyName && reader.CurrentDepth == 1 && reader.ValueTextEquals("type"u8))
                return reader.Read() && reader.TryGetInt32(out int type) ? type : 0;
            if (reader.TokenType is JsonTokenType.PropertyName && reader.CurrentDepth == 1)
                reader.Skip();
        }

        return 0;
    }

    private static bool HoldsSomething(in ReadOnlySequence<byte> body)
    {
        ReadOnlySpan<byte> span = body.IsSingleSegment ? body.FirstSpan : body.ToArray();
        return span.IndexOf("\"choices\":[{"u8) >= 0 || span.IndexOf("\"embeds\":[{"u8) >= 0 || span.IndexOf("\"components\":[{"u8) >= 0;
    }

    private sealed class Wave(long first, int count)
    {
        public static readonly Wave None = new(0, 0);

        public int Next;
        public int Answered;

        public long First { get; } = first;

        public int Count { get; } = count;

        public long[] SentAt { get; } = new long[count];

        public double[] Milliseconds { get; } = new double[count];

        public bool[] Finished { get; } = new bool[count];

        public TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
