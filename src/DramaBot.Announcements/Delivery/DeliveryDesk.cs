using System.Threading.Channels;
using DramaBot.Announcements.Store;
using DramaBot.Announcements.Subscriptions;
using DramaBot.Storage;
using Microsoft.Data.Sqlite;

namespace DramaBot.Announcements.Delivery;

/// <summary>
/// Works off the outbox: one message at a time for each target, many targets at a time, those that have waited longest
/// first. What it does is written down before and after, so that a crash at any point neither loses nor repeats a message.
/// </summary>
public sealed class DeliveryDesk
{
    /// <summary>Messages under way at one time. Discord allows fifty requests a second; this many keep that busy at half a second's delay.</summary>
    private const int AtATime = 32;

    /// <summary>Of them, corrections and publications: a long queue of messages must not keep what is wrong standing.</summary>
    private const int FollowUpsAtATime = 16;

    /// <summary>How long one message may take; what hangs longer is tried again, while Discord still knows its nonce.</summary>
    private static readonly TimeSpan LongestAttempt = TimeSpan.FromSeconds(90);

    /// <summary>How often new work is looked for while all that is under way hangs.</summary>
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);

    /// <summary>Messages older than this are not corrected any more: Discord limits edits of old messages.</summary>
    private static readonly TimeSpan CorrectedFor = TimeSpan.FromDays(30);

    private readonly StateDatabase _state;
    private readonly IAnnouncementSender _sender;
    private readonly TimeProvider _time;
    private readonly TargetKind[] _kinds;
    private readonly Dispatch _dispatch;

    // Kept between runs: where the state cannot be written, what was done meanwhile is written by the next run.
    private readonly Dictionary<long, OutboxJob> _underWay = [];
    private readonly List<(OutboxJob Job, SendOutcome Outcome)> _unwritten = [];
    private readonly Channel<(OutboxJob Job, SendOutcome Outcome)> _results = Channel.CreateUnbounded<(OutboxJob, SendOutcome)>();
    private Task _nextResult = Task.CompletedTask;
    private bool _isRecovered;

    /// <summary>Names the state; it is opened with each run.</summary>
    public DeliveryDesk(SqliteDatabase state, IAnnouncementSender sender, TimeProvider time)
    {
        _state = new StateDatabase(state);
        _sender = sender;
        _time = time;
        _kinds = [.. Enum.GetValues<TargetKind>().Where(sender.Reaches)];
        _dispatch = new Dispatch(sender, time, LongestAttempt);
    }

    /// <summary>Sends all that is due; ends when nothing is, or when told to. Never called twice at the same time.</summary>
    /// <param name="cancellationToken">Takes nothing new; what is under way is finished.</param>
    /// <returns>What was done.</returns>
    /// <exception cref="AggregateException">All is delivered that could be, but telling somebody of a channel's trouble failed.</exception>
    /// <exception cref="SqliteException">The state cannot be read or written. What was under way stays marked so, and is looked after by the next run.</exception>
    public async Task<DeliveryReport> DeliverAsync(CancellationToken cancellationToken)
    {
        using SqliteConnection connection = _state.Open();
        if (!_isRecovered)
            OutboxRows.Recover(connection, _time.GetUtcNow(), _kinds);
        _isRecovered = true;
        OutboxRows.SetRight(connection, _time.GetUtcNow());
        var report = new DeliveryReport(0, 0, 0, 0);
        var faults = new List<Exception>();
        Task<IReadOnlyList<TroubleNotice>> telling = Task.FromResult<IReadOnlyList<TroubleNotice>>([]);
        while (true)
        {
            report = Write(connection, report);
            if (!cancellationToken.IsCancellationRequested)
            {
                HeldMessages.Probe(connection, _time.GetUtcNow());
                Start(connection, cancellationToken);
                // Telling somebody of a channel's trouble takes its time, and no other channel's.
                if (telling.IsCompleted && _kinds.Contains(TargetKind.Channel))
                    telling = TellTroubleAsync(HeldMessages.TakeNotices(connection, _time.GetUtcNow()), faults, cancellationToken);
            }

            if (_underWay.Count == 0)
                break;
            await WaitAsync(cancellationToken);
        }

        HeldMessages.PutBack(connection, await telling);
        return faults.Count == 0 ? report : throw new AggregateException("Somebody could not be told that a channel cannot be reached.", faults);
    }

    /// <summary>When there is next something to do: a message, a correction, a publication or a probe; null where nothing waits.</summary>
    public DateTimeOffset? NextDue()
    {
        using SqliteConnection connection = _state.Open();
        DateTimeOffset now = _time.GetUtcNow();
        return OutboxRows.NextDue(connection, now, now - CorrectedFor, _kinds);
    }

    private void Start(SqliteConnection connection, CancellationToken cancellationToken)
    {
        DateTimeOffset now = _time.GetUtcNow();
        int followUps = FollowUpsAtATime - _underWay.Values.Count(static job => job.Kind != OutboxJobKind.Send);
        foreach (OutboxJob job in OutboxRows.FindFollowUps(connection, Math.Min(followUps, AtATime - _underWay.Count), now, now - CorrectedFor, _kinds, _underWay.Keys))
            Run(job, cancellationToken);
        foreach (OutboxJob job in OutboxRows.ClaimPosts(connection, AtATime - _underWay.Count, now, _kinds, _underWay.Keys))
            Run(job, cancellationToken);
    }

    private void Run(OutboxJob job, CancellationToken cancellationToken)
    {
        _underWay.Add(job.TargetKey, job);
        _ = RunAsync();

        async Task RunAsync()
        {
            await Task.Yield();
            _results.Writer.TryWrite((job, await _dispatch.DoAsync(job, cancellationToken)));
        }
    }

    /// <summary>Waits for a result, or for the time to look whether there is something new for another target.</summary>
    private async Task WaitAsync(CancellationToken cancellationToken)
    {
        using var look = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        if (_nextResult.IsCompleted)
            _nextResult = _results.Reader.WaitToReadAsync(CancellationToken.None).AsTask();
        if (!_nextResult.IsCompleted && !cancellationToken.IsCancellationRequested)
            await Task.WhenAny(_nextResult, Task.Delay(LookEvery, _time, look.Token));
        else
            await _nextResult;
        await look.CancelAsync();
    }

    /// <summary>Writes down all results that are there, in one transaction.</summary>
    private DeliveryReport Write(SqliteConnection connection, DeliveryReport report)
    {
        while (_results.Reader.TryRead(out (OutboxJob Job, SendOutcome Outcome) result))
            _unwritten.Add(result);
        if (_unwritten.Count == 0)
            return report;
        using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);
        foreach ((OutboxJob job, SendOutcome outcome) in _unwritten)
            OutboxResults.Write(connection, job, outcome, _time.GetUtcNow());
        transaction.Commit();
        foreach ((OutboxJob job, SendOutcome outcome) in _unwritten)
        {
            _underWay.Remove(job.TargetKey);
            report = report.With(job.Kind, outcome);
        }

        _unwritten.Clear();
        return report;
    }

    /// <returns>Those who could not be told before the bot was told to stop.</returns>
    private async Task<IReadOnlyList<TroubleNotice>> TellTroubleAsync(IReadOnlyList<TroubleNotice> notices, List<Exception> faults, CancellationToken cancellationToken)
    {
        for (int i = 0; i < notices.Count; i++)
        {
            try
            {
                await _sender.TellTroubleAsync(notices[i], cancellationToken);
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                return [.. notices.Skip(i)];
            }
#pragma warning disable CA1031 // Do not catch general exception types: the others are told all the same, and the fault is handed on afterwards.
            catch (Exception fault)
#pragma warning restore CA1031
            {
                faults.Add(fault);
            }
        }

        return [];
    }
}
