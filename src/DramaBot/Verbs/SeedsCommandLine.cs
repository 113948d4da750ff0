using System.CommandLine;

namespace DramaBot.Verbs;

/// <summary>The verbs for the seed files, and their words.</summary>
internal static class SeedsCommandLine
{
    public static Command Build(Func<VerbContext> context, bool escaped)
    {
        var directory = new Argument<string?>("DIR") { Description = "The seeds folder; Seeds:Directory where left out.", Arity = ArgumentArity.ZeroOrOne };
        var check = new Command("check", "Validates seed files; each problem on its own line as path:line:column: error: message.") { directory };
        check.SetAction((call, cancellation) => Task.FromResult(SeedsCheckVerb.Run(context(), call.GetValue(directory), cancellation)));
        var changed = new Argument<string?>("DIR") { Description = "The seeds folder; Seeds:Directory where left out.", Arity = ArgumentArity.ZeroOrOne };
        var against = new Option<string?>("--against") { Description = "Compare with the seeds of a git revision, instead of with what is loaded." };
        var diff = new Command("diff", "Shows what loading the seeds would change, and what it would announce to how many.") { changed, against };
        diff.SetAction((call, cancellation) => SeedsDiffVerb.RunAsync(context(), call.GetValue(changed), call.GetValue(against), cancellation));
        var missing = new Command("missing", "Lists what the knowledge base does not know, and what has grown old.");
        missing.SetAction((_, cancellation) => Task.FromResult(SeedsMissingVerb.Run(context(), cancellation)));
        return new Command("seeds", "Works on the seed files.") { check, diff, missing, New(context, escaped), Format(context, escaped), Import(context) };
    }

    private static Command Import(Func<VerbContext> context)
    {
        var file = new Argument<string>("FILE") { Description = "Netflix's all-weeks-global.tsv, from netflix.com/tudum/top10." };
        var accept = new Option<string[]>("--accept") { Description = "Take this drama's doubtful weeks too; may stand several times.", HelpName = "ID", DefaultValueFactory = static _ => [] };
        var dry = new Option<bool>("--dry-run") { Description = "Shows what would be written, and writes nothing." };
        var netflix = new Command("netflix-top10", "Brings Netflix's own weekly Top 10 file into the seed files.") { file, accept, dry };
        netflix.SetAction(call => SeedsImportVerb.Run(context(), call.GetRequiredValue(file), call.GetRequiredValue(accept), call.GetValue(dry)));
        return new Command("import", "Brings published figures into the seed files.") { netflix };
    }

    private static Command New(Func<VerbContext> context, bool escaped)
    {
        Argument<string[]> title = CommandLine.Words("TITLE", "The drama's title.", ArgumentArity.OneOrMore, escaped);
        var id = new Option<string?>("--id") { Description = "The drama's id, where it is not to be made of the title." };
        var create = new Command("new", "Writes a new drama's file to fill in.") { title, id };
        create.SetAction(call => SeedsNewVerb.Run(context(), string.Join(' ', call.GetRequiredValue(title)), call.GetValue(id)));
        return create;
    }

    private static Command Format(Func<VerbContext> context, bool escaped)
    {
        Argument<string[]> paths = CommandLine.Words("PATH", "Seeds folders and files; Seeds:Directory where left out.", ArgumentArity.ZeroOrMore, escaped);
        var check = new Option<bool>("--check") { Description = "Writes nothing, lists the files that are not canonical, and exits with 1 if there are any." };
        var format = new Command("format", "Writes seed files the one way: keys in order, rows on one line, long texts wrapped. Comments stay.") { paths, check };
        format.SetAction(call => SeedsFormatVerb.Run(context(), call.GetValue(paths) ?? [], call.GetValue(check)));
        return format;
    }
}
