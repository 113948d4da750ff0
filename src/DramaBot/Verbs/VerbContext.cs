using DramaBot.Configuration;
using DramaBot.Knowledge;
using DramaBot.Knowledge.Seeds;

namespace DramaBot.Verbs;

/// <summary>What every verb works with: the configuration, the clock and the two ways out.</summary>
/// <param name="Options">The configuration.</param>
/// <param name="Time">The clock.</param>
/// <param name="Input">What is typed or piped in.</param>
/// <param name="Output">What was asked for, and nothing else.</param>
/// <param name="Error">What went wrong, and how far things are.</param>
internal sealed record VerbContext(BotOptions Options, TimeProvider Time, Stream Input, TextWriter Output, TextWriter Error)
{
    /// <summary>Today in Seoul.</summary>
    public DateOnly Today => SeoulTime.Today(Time);

    /// <summary>The knowledge base, not loaded yet.</summary>
    /// <exception cref="ConfigurationException">There is no such seeds folder.</exception>
    public KnowledgeBase OpenKnowledge() =>
        Directory.Exists(Options.Seeds.Directory)
            ? new(new SeedDirectory(Options.Seeds.Directory), Options.Storage.KnowledgePath, Time)
            : throw new ConfigurationException($"Seeds:Directory: there is no folder '{Options.Seeds.Directory}' in {Environment.CurrentDirectory}; run from the repository's root, or name the seeds folder");

    /// <summary>Loads the knowledge base, saying what is wrong with the seeds; null where there is nothing to answer from.</summary>
    public KnowledgeSnapshot? LoadKnowledge(CancellationToken cancellation) => KnowledgeLoading.Load(OpenKnowledge(), this, cancellation);
}
