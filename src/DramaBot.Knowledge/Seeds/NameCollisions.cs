using DramaBot.Knowledge.Titles;

namespace DramaBot.Knowledge.Seeds;

/// <summary>
/// Finds what is wrong between files: an alias that is another drama's title, and two files with one id. Dramas that share
/// a title, or an alias, are no mistake: asked for it, the bot asks back.
/// </summary>
internal sealed class NameCollisions
{
    private readonly Dictionary<string, (string Id, string Path)> _titles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _paths = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Key, string Id, string Path, SeedName Name)> _aliases = [];

    /// <summary>Takes a file in; a second file of the same id is reported at once.</summary>
    public SeedProblem? Add(SeedFile file)
    {
        foreach (SeedName name in file.Names)
        {
            string key = TitleKey.Of(name.Name);
            if (key.Length == 0)
                continue;
            if (name.IsAlias)
                _aliases.Add((key, file.Id, file.Path, name));
            else
                _titles.TryAdd(key, (file.Id, file.Path));
        }

        return _paths.TryAdd(file.Id, file.Path)
            ? null
            : new SeedProblem(file.Path, 1, 1, $"the id '{file.Id}' is also that of {_paths[file.Id]}: one drama has one file");
    }

    /// <summary>The aliases that are another drama's title.</summary>
    public IEnumerable<SeedProblem> AliasesThatAreTitles()
    {
        foreach ((string key, string id, string path, SeedName name) in _aliases)
        {
            if (_titles.TryGetValue(key, out (string Id, string Path) owner) && !string.Equals(owner.Id, id, StringComparison.Ordinal))
                yield return new SeedProblem(path, name.Place.Line, name.Place.Column, $"the alias {Printable.Quote(name.Name)} is a title of '{owner.Id}' ({owner.Path}): fans would get the wrong drama, so delete it here");
        }
    }
}
