using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using DramaBot.Announcements.Delivery;
using DramaBot.Answers;
using DramaBot.Knowledge;

namespace DramaBot.Metrics;

/// <summary>
/// What an operator watches, in the Prometheus text format (prometheus.io/docs/instrumenting/exposition_formats, version 0.0.4).
/// </summary>
internal sealed class BotMetrics(KnowledgeBase knowledge, TimeProvider time)
{
    private readonly ConcurrentDictionary<(Intent Intent, Outcome Outcome), StrongBox<long>> _answers = new();
    private readonly ConcurrentDictionary<string, long> _loads = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, long> _deliveries = new(StringComparer.Ordinal);
    private readonly long _start = time.GetTimestamp();

    // Counted on the way of every answer, so without a lock.
    public void Answered(Intent intent, Outcome outcome) => Interlocked.Increment(ref _answers.GetOrAdd((intent, outcome), static _ => new StrongBox<long>()).Value);

    public void Loaded(LoadOutcome outcome) => _loads.AddOrUpdate(outcome.ToString(), 1, static (_, count) => count + 1);

    public void Delivered(DeliveryReport report)
    {
        Count("sent", report.Sent);
        Count("corrected", report.Corrected);
        Count("delayed", report.Delayed);
        Count("given_up", report.GivenUp);

        void Count(string outcome, int more) => _deliveries.AddOrUpdate(outcome, more, (_, count) => count + more);
    }

    public string ToText()
    {
        var text = new StringBuilder();
        Header(text, "dramabot_uptime_seconds", "gauge", "How long the process has run.");
        Sample(text, "dramabot_uptime_seconds", "", time.GetElapsedTime(_start).TotalSeconds);
        Header(text, "dramabot_resident_memory_bytes", "gauge", "Memory of the process.");
        Sample(text, "dramabot_resident_memory_bytes", "", Environment.WorkingSet);
        Header(text, "dramabot_knowledge_dramas", "gauge", "Dramas that answers come from.");
        Sample(text, "dramabot_knowledge_dramas", "", knowledge.Current?.Count ?? 0);
        if (knowledge.Current is { } current)
        {
            Header(text, "dramabot_knowledge_revision_info", "gauge", "The revision that answers come from.");
            Sample(text, "dramabot_knowledge_revision_info", $"{{revision=\"{current.Revision}\"}}", 1);
        }

        Header(text, "dramabot_knowledge_loads_total", "counter", "Looks at the seeds, by what came of them.");
        foreach ((string outcome, long count) in _loads.OrderBy(static pair => pair.Key, StringComparer.Ordinal))
            Sample(text, "dramabot_knowledge_loads_total", $"{{outcome=\"{outcome}\"}}", count);
        Header(text, "dramabot_deliveries_total", "counter", "Announcements, by what came of each attempt.");
        foreach ((string outcome, long count) in _deliveries.OrderBy(static pair => pair.Key, StringComparer.Ordinal))
            Sample(text, "dramabot_deliveries_total", $"{{outcome=\"{outcome}\"}}", count);
        Header(text, "dramabot_answers_total", "counter", "Answers, by what was asked and what came of it.");
        foreach (((Intent intent, Outcome outcome), StrongBox<long> count) in _answers.OrderBy(static pair => (pair.Key.Intent.ToString(), pair.Key.Outcome.ToString())))
            Sample(text, "dramabot_answers_total", $"{{intent=\"{intent}\",outcome=\"{outcome}\"}}", Interlocked.Read(ref count.Value));
        return text.ToString();
    }

    private static void Header(StringBuilder text, string name, string type, string help) =>
        text.Append(CultureInfo.InvariantCulture, $"# HELP {name} {help}\n# TYPE {name} {type}\n");

    private static void Sample(StringBuilder text, string name, string labels, double value) =>
        text.Append(CultureInfo.InvariantCulture, $"{name}{labels} {value}\n");
}
