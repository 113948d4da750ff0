using DramaBot.Announcements.Store;
using DramaBot.Storage;
using Microsoft.Data.Sqlite;

namespace DramaBot.Announcements.Subscriptions;

/// <summary>Who wants to hear what, kept in the state. Every call is a short transaction of its own.</summary>
public sealed class SubscriptionBook
{
    private readonly StateDatabase _state;
    private readonly TimeProvider _time;

    /// <summary>Names the state; it is opened with each call.</summary>
    /// <param name="state">The state: what must not be lost.</param>
    /// <param name="time">The clock.</param>
    public SubscriptionBook(SqliteDatabase state, TimeProvider time)
    {
        _state = new StateDatabase(state);
        _time = time;
    }

    /// <summary>Subscribes, unless the same target hears of the same already, or has reached its limit.</summary>
    /// <param name="wanted">What is wanted; its id and date are set here.</param>
    public SubscribeOutcome Add(Subscription wanted)
    {
        using SqliteConnection connection = _state.Open();
        using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);
        if (SubscriptionRows.FindSame(connection, wanted) is { } same)
        {
            Subscription asked = wanted with { Id = same.Id, CreatedAt = same.CreatedAt, CreatedBy = same.CreatedBy, Target = same.Target, PausedAt = same.PausedAt, Quiet = same.Quiet, Crosspost = same.Crosspost, Hour = same.Hour, Weekday = same.Weekday };
            if (asked == same)
                return new SubscribeOutcome(SubscribeResult.Exists, same);
            SubscriptionRows.Update(connection, asked);
            HeldDeliveries.HandOver(connection, "delivery.subscription = $of", asked.Id, _time.GetUtcNow(), restart: true);
            transaction.Commit();
            return new SubscribeOutcome(SubscribeResult.Changed, asked);
        }

        (int most, int has) = wanted.Target.Kind == TargetKind.Person
            ? (Subscription.MostPerPerson, SubscriptionRows.CountOfTarget(connection, wanted.Target))
            : (Subscription.MostPerGuild, SubscriptionRows.CountOfGuild(connection, wanted.Target.GuildId));
        if (has >= most)
            return new SubscribeOutcome(SubscribeResult.TooMany, null);
        Subscription added = SubscriptionRows.Insert(connection, wanted with { CreatedAt = _time.GetUtcNow() });
        transaction.Commit();
        return new SubscribeOutcome(SubscribeResult.Added, added);
    }

    /// <summary>Changes a subscription; what waits for it goes out when it now should.</summary>
    /// <param name="id">Its number.</param>
    /// <param name="change">Makes the new one of the old one; target, drama, network and id cannot be changed.</param>
    /// <returns>The subscription as it is now; null where there is none of that number.</returns>
    public Subscription? Change(long id, Func<Subscription, Subscription> change)
    {
        using SqliteConnection connection = _state.Open();
        using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);
        if (SubscriptionRows.Find(connection, id) is not { } old)
            return null;
        Subscription changed = change(old) with { Id = old.Id, Target = old.Target, DramaId = old.DramaId, Network = old.Network };
        SubscriptionRows.Update(connection, changed);
        HeldDeliveries.HandOver(connection, "delivery.subscription = $of", changed.Id, _time.GetUtcNow(), restart: true);
        transaction.Commit();
        return changed;
    }

    /// <summary>The subscription of that number, or null.</summary>
    public Subscription? Find(long id)
    {
        using SqliteConnection connection = _state.Open();
        return SubscriptionRows.Find(connection, id);
    }

    /// <summary>Ends subscriptions; what was waiting for them alone is not sent.</summary>
    /// <returns>How many there were.</returns>
    public int Remove(IEnumerable<long> ids)
    {
        using SqliteConnection connection = _state.Open();
        using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);
        int removed = ids.Sum(id => SubscriptionRows.Delete(connection, id));
        HeldDeliveries.HandOver(connection, HeldDeliveries.IsOrphan, 0, _time.GetUtcNow());
        transaction.Commit();
        return removed;
    }

    /// <summary>The subscriptions of a server's channels, with how each fares.</summary>
    public IReadOnlyList<SubscriptionStatus> OfGuild(ulong guildId)
    {
        using SqliteConnection connection = _state.Open();
        return SubscriptionRows.ReadStatus(connection, "target.guild = $of", guildId.Stored(), _time.GetUtcNow());
    }

    /// <summary>The dramas that a person follows.</summary>
    public IReadOnlyList<SubscriptionStatus> OfPerson(ulong userId)
    {
        using SqliteConnection connection = _state.Open();
        return SubscriptionRows.ReadStatus(connection, "target.kind = 1 AND target.channel = $of", userId.Stored(), _time.GetUtcNow());
    }

    /// <summary>How many subscriptions of servers name a person as the one who made them.</summary>
    public int CountMadeBy(ulong userId)
    {
        using SqliteConnection connection = _state.Open();
        return SubscriptionRows.CountMadeBy(connection, userId);
    }

    /// <summary>How many targets would hear of news of this kind on this drama.</summary>
    public int CountFor(News.Update update)
    {
        using SqliteConnection connection = _state.Open();
        return SubscriptionRows.CountFor(connection, update);
    }

    /// <summary>Tries again, at the next occasion, to reach what is in trouble: somebody says that it is mended.</summary>
    public void TryAgain(Target target)
    {
        using SqliteConnection connection = _state.Open();
        HeldDeliveries.TryAgain(connection, "kind = $kind AND channel = $of", target.Id.Stored(), _time.GetUtcNow(), (int)target.Kind);
    }

    /// <summary>The bot is in a server again: what was held while it was not goes out.</summary>
    public void GuildJoined(ulong guildId)
    {
        using SqliteConnection connection = _state.Open();
        // Discord reports every server at every start; only those that were left are tried, not each channel that is closed to us.
        HeldDeliveries.TryAgain(connection, $"kind = $kind AND guild = $of AND trouble_code = {HeldDeliveries.UnknownGuild}", guildId.Stored(), _time.GetUtcNow(), (int)TargetKind.Channel);
    }

    /// <summary>Discord says that a channel or thread is gone: its subscriptions end.</summary>
    /// <returns>How many there were.</returns>
    public int ChannelGone(ulong channelId)
    {
        using SqliteConnection connection = _state.Open();
        using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);
        int removed = connection.Execute("DELETE FROM subscription WHERE target IN (SELECT id FROM target WHERE kind = 0 AND channel = $channel);", ("$channel", channelId.Stored()));
        HeldDeliveries.HandOver(connection, HeldDeliveries.IsOrphan, 0, _time.GetUtcNow());
        transaction.Commit();
        return removed;
    }

    /// <summary>
    /// The bot was removed from a server. Somebody may invite it again: what the server had subscribed to is kept for thirty
    /// days, and its messages are held.
    /// </summary>
    public void GuildLeft(ulong guildId)
    {
        using SqliteConnection connection = _state.Open();
        HeldDeliveries.Suspend(connection, guildId, _time.GetUtcNow());
    }

    /// <summary>Deletes what is kept about a person: the dramas followed, and who subscribed a channel.</summary>
    /// <returns>How many dramas were followed.</returns>
    public int Forget(ulong userId)
    {
        using SqliteConnection connection = _state.Open();
        using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);
        int removed = connection.Execute("DELETE FROM subscription WHERE target IN (SELECT id FROM target WHERE kind = 1 AND channel = $person);", ("$person", userId.Stored()));
        HeldDeliveries.HandOver(connection, HeldDeliveries.IsOrphan, 0, _time.GetUtcNow());
        connection.Execute("DELETE FROM delivery WHERE target IN (SELECT id FROM target WHERE kind = 1 AND channel = $person);", ("$person", userId.Stored()));
        connection.Execute("DELETE FROM target WHERE kind = 1 AND channel = $person;", ("$person", userId.Stored()));
        connection.Execute("UPDATE subscription SET created_by = 0 WHERE created_by = $person;", ("$person", userId.Stored()));
        transaction.Commit();
        return removed;
    }
}
