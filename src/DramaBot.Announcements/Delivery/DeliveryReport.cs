using DramaBot.Announcements.Store;

namespace DramaBot.Announcements.Delivery;

/// <summary>What one run over the outbox did, in messages.</summary>
/// <param name="Sent">Posted, or found to be posted already.</param>
/// <param name="Corrected">Edited.</param>
/// <param name="Delayed">To be tried again, or held.</param>
/// <param name="GivenUp">Given up.</param>
public sealed record DeliveryReport(int Sent, int Corrected, int Delayed, int GivenUp)
{
    internal DeliveryReport With(OutboxJobKind kind, SendOutcome outcome) => (kind, outcome) switch
    {
        (OutboxJobKind.Send, SendOutcome.Sent) => this with { Sent = Sent + 1 },
        (OutboxJobKind.Edit, SendOutcome.Sent) => this with { Corrected = Corrected + 1 },
        (OutboxJobKind.Send, SendOutcome.Impossible) => this with { GivenUp = GivenUp + 1 },
        (OutboxJobKind.Crosspost, _) => this,
        (_, SendOutcome.Sent) => this,
        _ => this with { Delayed = Delayed + 1 },
    };
}
