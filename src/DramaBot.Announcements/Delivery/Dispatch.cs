using DramaBot.Announcements.Store;

namespace DramaBot.Announcements.Delivery;

/// <summary>Does one thing for one message, whatever the sender makes of it: always with an outcome, and never for ever where the sender can be told to stop.</summary>
internal sealed class Dispatch(IAnnouncementSender sender, TimeProvider time, TimeSpan longest)
{
    /// <summary>Within this time after the first attempt Discord recognizes the nonce: "the past few minutes", says its documentation, without a number.</summary>
    private static readonly TimeSpan NonceWindow = TimeSpan.FromMinutes(2);

    public async Task<SendOutcome> DoAsync(OutboxJob job, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(longest, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            return job.Kind switch
            {
                OutboxJobKind.Edit => await sender.EditAsync(job.Post, either.Token),
                OutboxJobKind.Crosspost => await sender.CrosspostAsync(job.Post, either.Token),
                _ => await SendAsync(job, either.Token),
            };
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return new SendOutcome.Later(TimeSpan.Zero, MayBeThere: true, "the bot was told to stop");
        }
#pragma warning disable CA1031 // Do not catch general exception types: the edge of one message; its failure must not touch another one.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return new SendOutcome.Later(null, MayBeThere: true, limit.IsCancellationRequested ? $"no answer within {longest.TotalSeconds:0} seconds" : $"{fault.GetType().Name}: {fault.Message}");
        }
    }

    private async Task<SendOutcome> SendAsync(OutboxJob job, CancellationToken cancellationToken)
    {
        // The clock may have been set back or forward since: only a plainly recent attempt is trusted to the nonce.
        if (job.Post.UncertainSince is { } since && time.GetUtcNow() - since is var age && (age < TimeSpan.Zero || age > NonceWindow))
        {
            switch (await sender.FindAsync(job.Post, cancellationToken))
            {
                case SendOutcome.Sent there:
                    return there;
                case SendOutcome.NotThere:
                    break;
                case SendOutcome.Refused refused:
                    // A missed message is better than the same one twice.
                    return new SendOutcome.Impossible(refused.Code, $"nobody can tell whether it was posted before the bot stopped: {refused.Text}");
                case SendOutcome.Later later:
                    return later with { MayBeThere = true };
                case { } other:
                    return other;
            }
        }

        return await sender.SendAsync(job.Post, cancellationToken);
    }
}
