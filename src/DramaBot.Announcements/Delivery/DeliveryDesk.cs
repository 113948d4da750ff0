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

    /// <summary>Within this time after the first attempt Discord recognizes the nonce: "the past few minutes", says its documentation, without a number.</summary>
    private static readonly TimeSpan NonceWindow = TimeSpan.FromMinutes(2);

    /// <summary>Messages older than this are not corrected any more: Discord limits edits of old messages.</summary>
    private static readonly TimeSpan CorrectedFor = TimeSpan.FromDays(30);

    private readonly StateDatabase _state;
    private readonly IAnnouncementSender _sender;
    private readonly TimeProvider _time;
    private readonly TargetKind[] _kinds;
    private bool _isRecovered;

    /// <summary>Names the state; it is opened with each run.</summary>
    public DeliveryDesk(SqliteDatabase state, IAnnouncementSender sender, TimeProvider time)
    {
        _state = new StateDatabase(state);
        _sender = sender;
        _time = time;
        _kinds = [.. Enum.GetValues<TargetKind>().Where(sender.Reaches)];
    }

    /// <summary>Sends all that is due; ends when nothing is, or when told to. Never called twice at the same time.</summary>
    /// <param name="cancellationToken">Takes nothing new; what is under way is finished.</param>
    /// <returns>What was done.</returns>
    /// <exception cref="SqliteException">The state cannot be read or written. What was under way stays marked so, and is looked after by the next run.</exception>
    public async Task<DeliveryReport> DeliverAsync(CancellationToken cancellationToken)
    {
        using SqliteConnection connection = _state.Open();
        if (!_isRecovered)
            OutboxRows.Recover(connection, _time.GetUtcNow());
        _isRecovered = true;
        HeldMessages.Probe(connection, _time.GetUtcNow());
        var results = Channel.CreateUnbounded<(OutboxJob Job, SendOutcome Outcome)>();
        var underWay = new HashSet<long>();
        var report = new DeliveryReport(0, 0, 0, 0);
        try
        {
            while (true)
            {
                if (!cancellationToken.IsCancellationRequested)
                    Start(connection, underWay, results.Writer, cancellationToken);
                if (underWay.Count == 0)
                    break;
                report = await FinishAsync(connection, underWay, results.Reader, report);
            }
        }
        catch
        {
            // What is under way reports to nobody any more; the next run recovers it.
            _isRecovered = false;
            throw;
        }

        await TellTroubleAsync(connection, cancellationToken);
        return report;
    }

    /// <summary>When the next message is due; null where nothing waits.</summary>
    public DateTimeOffset? NextDue()
    {
        using SqliteConnection connection = _state.Open();
        return OutboxRows.NextDue(connection, _kinds);
    }

    private void Start(SqliteConnection connection, HashSet<long> underWay, ChannelWriter<(OutboxJob, SendOutcome)> results, CancellationToken cancellationToken)
    {
        DateTimeOffset now = _time.GetUtcNow();
        foreach (OutboxJob job in OutboxRows.ClaimPosts(connection, AtATime - underWay.Count, now, _kinds))
        {
            underWay.Add(job.Post.Id);
            _ = RunAsync(job, results, cancellationToken);
        }

        foreach (OutboxJob job in OutboxRows.FindFollowUps(connection, AtATime - underWay.Count, now, now - CorrectedFor, _kinds))
        {
            if (underWay.Add(job.Post.Id))
                _ = RunAsync(job, results, cancellationToken);
        }
    }

    /// <summary>Waits for at least one result, and writes down all that are there in one transaction.</summary>
    private async Task<DeliveryReport> FinishAsync(SqliteConnection connection, HashSet<long> underWay, ChannelReader<(OutboxJob Job, SendOutcome Outcome)> results, DeliveryReport report)
    {
        await results.WaitToReadAsync(CancellationToken.None);
        using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);
        while (results.TryRead(out (OutboxJob Job, SendOutcome Outcome) result))
        {
            OutboxResults.Write(connection, result.Job, result.Outcome, _time.GetUtcNow());
            underWay.Remove(result.Job.Post.Id);
            report = report.With(result.Job.Kind, result.Outcome);
        }

        transaction.Commit();
        return report;
    }

    private async Task RunAsync(OutboxJob job, ChannelWriter<(OutboxJob, SendOutcome)> results, CancellationToken cancellationToken)
    {
        await Task.Yield();
        SendOutcome outcome;
        try
        {
            outcome = job.Kind switch
            {
                OutboxJobKind.Edit => await _sender.EditAsync(job.Post, cancellationToken),
                OutboxJobKind.Crosspost => await _sender.CrosspostAsync(job.Post, cancellationToken),
                _ => await SendAsync(job, cancellationToken),
            };
        }
        catch (OperationCanceledException)
        {
            outcome = new SendOutcome.Later(TimeSpan.Zero, MayBeThere: true, "the bot was told to stop");
        }
#pragma warning disable CA1031 // Do not catch general exception types: the edge of one message; its failure must not touch another one.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            outcome = new SendOutcome.Later(null, MayBeThere: true, $"{fault.GetType().Name}: {fault.Message}");
        }

        results.TryWrite((job, outcome));
    }

    private async Task<SendOutcome> SendAsync(OutboxJob job, CancellationToken cancellationToken)
    {
        // The clock may have been set back or forward since: only a plainly recent attempt is trusted to the nonce.
        if (job.UncertainSince is { } since && _time.GetUtcNow() - since is var age && (age < TimeSpan.Zero || age > NonceWindow))
        {
            switch (await _sender.FindAsync(job.Post, cancellationToken))
            {
                case SendOutcome.Sent there:
                    return there;
                case SendOutcome.NotThere:
                    break;
                case SendOutcome.Refused refused:
                    // A missed message is better than the same one twice.
                    return new SendOutcome.Impossible(refused.Code, $"nobody can tell whether it was posted before the bot stopped: {refused.Text}");
                case { } other:
                    return other;
            }
        }

        return await _sender.SendAsync(job.Post, cancellationToken);
    }

    private async Task TellTroubleAsync(SqliteConnection connection, CancellationToken cancellationToken)
    {
        foreach (TroubleNotice notice in HeldMessages.TakeNotices(connection, _time.GetUtcNow()))
        {
            if (cancellationToken.IsCancellationRequested)
                return;
            await _sender.TellTroubleAsync(notice, cancellationToken);
        }
    }
}
