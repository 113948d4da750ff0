using DramaBot.Knowledge.Titles;

namespace DramaBot.Answers.Questions.Subjects;

/// <summary>What a question is about.</summary>
internal sealed class SubjectList
{
    /// <summary>The titles in the order in which they are named.</summary>
    public List<NamedSubject> Titles { get; } = [];

    /// <summary>The people and characters that were named.</summary>
    public List<NamedPerson> People { get; } = [];

    /// <summary>What looks like a title of no drama that is known, as it was typed; null where nothing does.</summary>
    public string? Stranger { get; set; }

    /// <summary>What those words come nearest to; not sure enough to answer for.</summary>
    public TitleSearch? Near { get; set; }

    /// <summary>Whether the stranger's words are written as names are.</summary>
    public bool StrangerIsName { get; set; }

    /// <summary>How much speaks for the stranger being a title: see <see cref="Subjects.TitleLooks"/>.</summary>
    public int StrangerLooks { get; set; }

    /// <summary>The dramas that exist and that no seed file is about, as they were typed.</summary>
    public List<string> Others { get; } = [];

    /// <summary>Whether the stranger is surely one of <see cref="Others"/>.</summary>
    public bool IsKnownElsewhere => StrangerLooks >= TitleLooks.Certain;

    public void Clear()
    {
        Titles.Clear();
        People.Clear();
        Others.Clear();
        Stranger = null;
        Near = null;
        StrangerIsName = false;
        StrangerLooks = 0;
    }
}

/// <summary>A title in a question.</summary>
/// <param name="Start">Its first unit.</param>
/// <param name="Text">The words.</param>
/// <param name="Search">What they mean.</param>
/// <param name="Strength">How surely the words are a title at all.</param>
internal sealed record NamedSubject(int Start, string Text, TitleSearch Search, NameStrength Strength);

/// <summary>A person or a character in a question.</summary>
/// <param name="Text">The words.</param>
/// <param name="Parts">In which dramas.</param>
internal sealed record NamedPerson(string Text, List<PeopleIndex.Part> Parts);
