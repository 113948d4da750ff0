using DramaBot.Announcements.Delivery;

namespace DramaBot.Jobs;

/// <summary>How many messages of news went out since the start, for the metrics.</summary>
internal sealed class DeliveryCounts
{
    private readonly Lock _gate = new();
    private DeliveryReport _all = new(0, 0, 0, 0);

    /// <summary>All runs together.</summary>
    public DeliveryReport All
    {
        get
        {
            lock (_gate)
                return _all;
        }
    }

    public void Add(DeliveryReport report)
    {
        lock (_gate)
            _all = new DeliveryReport(_all.Sent + report.Sent, _all.Corrected + report.Corrected, _all.Delayed + report.Delayed, _all.GivenUp + report.GivenUp);
    }
}
