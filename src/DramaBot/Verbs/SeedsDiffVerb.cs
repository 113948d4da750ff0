using DramaBot.Announcements.Delivery;
using DramaBot.Announcements.News;
using DramaBot.Announcements.Subscriptions;
using DramaBot.Knowledge;
using DramaBot.Knowledge.Seeds;
using DramaBot.Rendering.News;
using DramaBot.Rendering.Parts;
using DramaBot.Rendering.Words;
using DramaBot.Storage;
using DramaBot.Terminal;

namespace DramaBot.Verbs;

/// <summary>Shows what loading a seeds folder would change, and, rendered as it would be posted, what it would announce to how many.</summary>
internal static class SeedsDiffVerb
{
    public static async Task<int> RunAsync(VerbContext context, string? directory, string? against, CancellationToken cancellation)
    {
        string folder = directory ?? context.Options.Seeds.Directory;
        using var scratch = new ScratchFolder();
        if (Load(context, folder, scratch.At("after.db"), cancellation) is not { } after)
            return ExitCode.Failure;
        KnowledgeSnapshot? before;
        if (against is not null)
        {
            if (await GitSeeds.ExtractAsync(folder, against, scratch.At("before"), cancellation) is { } fault)
            {
                await context.Error.WriteLineAsync(fault);
                return ExitCode.Failure;
            }

            before = Load(context, scratch.At("before"), scratch.At("before.db"), cancellation);
        }
        else
        {
            before = new KnowledgeBase(new SeedDirectory(context.Options.Seeds.Directory), context.Options.Storage.KnowledgePath, context.Time).ReadStored();
            // An index of another build says nothing; the seeds that the bot loads are as good.
            if (before is null && Path.GetFullPath(folder) != Path.GetFullPath(context.Options.Seeds.Directory) && Directory.Exists(context.Options.Seeds.Directory))
                before = Load(context, context.Options.Seeds.Directory, scratch.At("before.db"), cancellation);
        }

        if (before is null)
        {
            await context.Output.WriteLineAsync(against is null
                ? $"Nothing is loaded yet by this build of the program, and a first load (here of {after.Count} dramas) announces nothing. Run the bot once, or compare with a git revision: --against HEAD."
                : $"There are no seeds to compare with in {against}: all {after.Count} dramas are new, and nothing is announced.");
            return against is null ? ExitCode.Success : ExitCode.Failure;
        }

        Tell(context, before, after, Changes(context, before, after, against));
        await context.Output.FlushAsync(cancellation);
        return ExitCode.Success;
    }

    private static KnowledgeSnapshot? Load(VerbContext context, string folder, string index, CancellationToken cancellation)
    {
        // A folder's own index, apart from the bot's: to look must change nothing.
        var knowledge = new KnowledgeBase(new SeedDirectory(folder), index, context.Time);
        return KnowledgeLoading.Load(knowledge, context, cancellation);
    }

    /// <summary>What the running bot has seen decides what is news to it; where it has seen nothing, or a revision is asked for, the older seeds do.</summary>
    private static IReadOnlyList<NewsChange> Changes(VerbContext context, KnowledgeSnapshot before, KnowledgeSnapshot after, string? against)
    {
        if (against is null && State(context) is { } state && new NewsRoom(state, context.Time) is { HasLooked: true } room)
            return room.Preview(after);
        return NewsRoom.Between(before, after, context.Time);
    }

    private static SqliteDatabase? State(VerbContext context) =>
        File.Exists(context.Options.Storage.StatePath) ? new SqliteDatabase(context.Options.Storage.StatePath) : null;

    private static void Tell(VerbContext context, KnowledgeSnapshot before, KnowledgeSnapshot after, IReadOnlyList<NewsChange> changes)
    {
        TellDramas(context.Output, before, after);
        SubscriptionBook? book = State(context) is { } state ? new SubscriptionBook(state, context.Time) : null;
        ChangeKind[] told = [ChangeKind.Announced, ChangeKind.Corrected, ChangeKind.Restored, ChangeKind.Withdrawn];
        foreach (ChangeKind kind in told)
        {
            foreach (NewsChange change in changes.Where(change => change.Kind == kind))
            {
                var lines = new TextLines();
                NewsText.Write(lines, Announcement(context, change), context.Today);
                context.Output.WriteLine();
                context.Output.WriteLine($"{Would(kind)}{(book is null ? "" : $", for {NumberWords.Count(book.CountFor(change.Update), "subscription")}")}:");
                foreach (string line in lines.All)
                    context.Output.WriteLine($"  {SafeText.Of(line)}");
            }
        }

        int quiet = changes.Count(change => change.Kind == ChangeKind.Noted && !change.Key.StartsWith("leader/", StringComparison.Ordinal));
        int announced = changes.Count(static change => change.Kind == ChangeKind.Announced);
        context.Output.WriteLine();
        context.Output.WriteLine($"{NumberWords.Count(announced, "announcement")}; {NumberWords.Count(quiet, "entry", "entries")} would be noted and not announced (older than {NewsRoom.NewsForDays} days, or saying nothing new).");
    }

    private static void TellDramas(TextWriter output, KnowledgeSnapshot before, KnowledgeSnapshot after)
    {
        int same = 0;
        for (int ordinal = 0; ordinal < after.Count; ordinal++)
        {
            string id = after.NamesOf(ordinal).Id;
            if (before.OrdinalOf(id) is not { } was)
                output.WriteLine($"new: {id} ({SafeText.Of(after.NamesOf(ordinal).Title)})");
            else if (before.GetJson(was).Span.SequenceEqual(after.GetJson(ordinal).Span))
                same++;
            else
                output.WriteLine($"changed: {id} ({SafeText.Of(after.NamesOf(ordinal).Title)})");
        }

        for (int ordinal = 0; ordinal < before.Count; ordinal++)
        {
            if (after.OrdinalOf(before.NamesOf(ordinal).Id) is null)
                output.WriteLine($"gone: {before.NamesOf(ordinal).Id} ({SafeText.Of(before.NamesOf(ordinal).Title)})");
        }

        output.WriteLine($"{NumberWords.Count(same, "drama")} unchanged.");
    }

    private static string Would(ChangeKind kind) => kind switch
    {
        ChangeKind.Announced => "Would announce",
        ChangeKind.Corrected => "Would correct what was announced, to",
        ChangeKind.Restored => "Would say again, in the messages that took it back",
        _ => "Would take back what was announced",
    };

    private static Announcement Announcement(VerbContext context, NewsChange change)
    {
        DateTimeOffset now = context.Time.GetUtcNow();
        bool isCorrection = change.Kind == ChangeKind.Corrected;
        return new Announcement(0, change.Update, change.Before ?? change.Update, isCorrection ? 2 : 1, change.Kind == ChangeKind.Withdrawn, now, isCorrection ? now : null);
    }
}
