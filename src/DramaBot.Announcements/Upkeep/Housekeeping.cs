using DramaBot.Announcements.Store;
using DramaBot.Storage;
using Microsoft.Data.Sqlite;

namespace DramaBot.Announcements.Upkeep;

/// <summary>Clears away what nobody needs any more. What was seen of the seeds stays for ever, so that old news never become new.</summary>
public sealed class Housekeeping
{
    /// <summary>How long what became of a message is kept.</summary>
    public static readonly TimeSpan DeliveriesKept = TimeSpan.FromDays(90);

    /// <summary>How long a channel or server that refuses us is kept, with its subscriptions.</summary>
    public static readonly TimeSpan LostTargetsKept = TimeSpan.FromDays(30);

    private readonly StateDatabase _state;
    private readonly TimeProvider _time;

    /// <summary>Names the state; it is opened with each call.</summary>
    public Housekeeping(SqliteDatabase state, TimeProvider time)
    {
        _state = new StateDatabase(state);
        _time = time;
    }

    /// <summary>Deletes old deliveries, and the subscriptions of channels that have been gone for thirty days.</summary>
    /// <returns>How many deliveries and how many subscriptions were deleted.</returns>
    public (int Deliveries, int Subscriptions) Clear()
    {
        DateTimeOffset now = _time.GetUtcNow();
        using SqliteConnection connection = _state.Open();
        using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);
        // Only where Discord says that there is no such channel or server: one that is closed to us may be opened again.
        int subscriptions = connection.Execute(
            $"DELETE FROM subscription WHERE target IN (SELECT id FROM target WHERE suspended_at < $lost AND trouble_code IN ({HeldDeliveries.UnknownChannel}, {HeldDeliveries.UnknownGuild}));",
            ("$lost", (now - LostTargetsKept).Stored()));
        HeldDeliveries.HandOver(connection, HeldDeliveries.IsOrphan, 0, now);
        int deliveries = connection.Execute(
            "DELETE FROM delivery WHERE state IN (2, 4) AND announcement IN (SELECT id FROM announcement WHERE created_at < $old);", ("$old", (now - DeliveriesKept).Stored()));
        connection.Execute("DELETE FROM target WHERE NOT EXISTS (SELECT 1 FROM subscription WHERE subscription.target = target.id) AND NOT EXISTS (SELECT 1 FROM delivery WHERE delivery.target = target.id);");
        transaction.Commit();
        return (deliveries, subscriptions);
    }
}
