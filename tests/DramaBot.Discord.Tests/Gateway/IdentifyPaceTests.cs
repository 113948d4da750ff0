using DramaBot.Discord.Gateway;
using DramaBot.Discord.Tests.Support;
using DramaBot.Testing;

namespace DramaBot.Discord.Tests.Gateway;

/// <summary>Nobody's restarts cost the bot its token.</summary>
public sealed class IdentifyPaceTests
{
    [Fact]
    public async Task Sessions_OfACrashLoop_StayBelowTheDaysOverEveryRestart()
    {
        var time = new FakeTimeProvider();
        var log = new Log();
        DateTimeOffset start = time.GetUtcNow();

        int begun = 0;
        for (; time.GetUtcNow() - start < TimeSpan.FromDays(1); begun++)
        {
            // Each turn is a run of its own, which dies as soon as it has begun a session.
            var pace = new IdentifyPace(log, time, new RecordingLoggers());
            time.Advance(await pace.WaitAsync(0, default));
            Assert.Equal(TimeSpan.Zero, await pace.WaitAsync(0, default));
            await pace.NoteAsync(0, default);
            time.Advance(TimeSpan.FromSeconds(0.4));
        }

        Assert.InRange(begun, 600, 750);
        Assert.All(log.Begun.Zip(log.Begun.Skip(1)), static pair => Assert.True(pair.Second - pair.First >= TimeSpan.FromSeconds(5)));
    }

    [Fact]
    public async Task Sessions_NowAndThen_AreNotHeldUp()
    {
        var time = new FakeTimeProvider();
        var pace = new IdentifyPace(new Log(), time, new RecordingLoggers());

        for (int session = 0; session < 50; session++)
        {
            Assert.Equal(TimeSpan.Zero, await pace.WaitAsync(0, default));
            await pace.NoteAsync(0, default);
            time.Advance(TimeSpan.FromMinutes(3));
        }
    }

    [Fact]
    public async Task Clock_ThatWasSetBack_HoldsNobodyUp()
    {
        var time = new FakeTimeProvider();
        var pace = new IdentifyPace(new Log { Begun = { time.GetUtcNow().AddYears(1), time.GetUtcNow().AddDays(1) } }, time, new RecordingLoggers());

        Assert.Equal(TimeSpan.Zero, await pace.WaitAsync(0, default));
    }

    [Fact]
    public async Task Log_ThatFails_StopsNothingAndIsSaid()
    {
        using var loggers = new RecordingLoggers();
        var pace = new IdentifyPace(new Log { Fails = true }, new FakeTimeProvider(), loggers);

        Assert.Equal(TimeSpan.Zero, await pace.WaitAsync(0, default));
        await pace.NoteAsync(0, default);

        Assert.Equal(2, loggers.Of(1013).Count());
        Assert.Equal(IdentifyPace.Spacing, await pace.WaitAsync(0, default));
    }

    private sealed class Log : IIdentifyLog
    {
        public List<DateTimeOffset> Begun { get; } = [];

        public bool Fails { get; init; }

        public ValueTask<IReadOnlyList<DateTimeOffset>> ReadAsync(int shardId, CancellationToken cancellationToken) =>
            Fails ? throw new IOException("the disk is gone") : ValueTask.FromResult<IReadOnlyList<DateTimeOffset>>([.. Begun]);

        public ValueTask AddAsync(int shardId, DateTimeOffset at, CancellationToken cancellationToken)
        {
            if (Fails)
                throw new IOException("the disk is gone");
            Begun.Add(at);
            return ValueTask.CompletedTask;
        }
    }
}
