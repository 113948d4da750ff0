using DramaBot.Announcements.Delivery;
using DramaBot.Knowledge;
using DramaBot.Knowledge.Seeds;
using DramaBot.Metrics;
using DramaBot.Testing;

namespace DramaBot.Tests.Metrics;

public sealed class BotMetricsTests
{
    [Fact]
    public void ToText_AfterDeliveries_CountsThemByWhatCameOfThem()
    {
        using var folder = new TempFolder();
        var metrics = new BotMetrics(new KnowledgeBase(new SeedDirectory(folder.At("seeds")), folder.At("knowledge.db"), TimeProvider.System), TimeProvider.System);

        metrics.Delivered(new DeliveryReport(Sent: 3, Corrected: 1, Delayed: 0, GivenUp: 0));
        metrics.Delivered(new DeliveryReport(Sent: 2, Corrected: 0, Delayed: 4, GivenUp: 1));

        string[] lines = metrics.ToText().Split('\n');
        Assert.Contains("# TYPE dramabot_deliveries_total counter", lines);
        Assert.Contains("dramabot_deliveries_total{outcome=\"sent\"} 5", lines);
        Assert.Contains("dramabot_deliveries_total{outcome=\"corrected\"} 1", lines);
        Assert.Contains("dramabot_deliveries_total{outcome=\"delayed\"} 4", lines);
        Assert.Contains("dramabot_deliveries_total{outcome=\"given_up\"} 1", lines);
    }
}
