using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using DramaBot.Knowledge.Dramas;

namespace DramaBot.Knowledge.Seeds;

/// <summary>What kind of value a field takes.</summary>
internal enum SeedKind
{
    Text,
    Whole,
    Decimal,
    Truth,
    Date,
    Choice,
    Record,
}

/// <summary>How many values a field takes.</summary>
internal enum SeedShape
{
    One,
    List,
    ById,
}

/// <summary>One field of a seed record, made from its property and <see cref="SeedFieldAttribute"/>.</summary>
internal sealed class SeedField
{
    private readonly Action<object, object?> _set;

    public SeedField(PropertyInfo property, SeedFieldAttribute rules)
    {
        Key = property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name);
        Rules = rules;
        Type type = property.PropertyType;
        Shape = SeedShape.One;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
            Shape = SeedShape.List;
        else if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>))
            Shape = SeedShape.ById;
        Item = Shape == SeedShape.One ? Nullable.GetUnderlyingType(type) ?? type : type.GetGenericArguments()[^1];
        Kind = KindOf(Item);
        Choices = Kind == SeedKind.Choice ? SeedChoices.Of(Item) : [];
        CreateList = Constructor<IList>(typeof(List<>).MakeGenericType(Item));
        CreateDictionary = Constructor<IDictionary>(typeof(Dictionary<,>).MakeGenericType(typeof(string), Item));
        _set = (Action<object, object?>)typeof(SeedField).GetMethod(nameof(Setter), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(property.DeclaringType!, type).Invoke(null, [property])!;
    }

    public string Key { get; }

    public SeedFieldAttribute Rules { get; }

    public SeedShape Shape { get; }

    public SeedKind Kind { get; }

    /// <summary>The type of one value.</summary>
    public Type Item { get; }

    public IReadOnlyList<KeyValuePair<string, object>> Choices { get; }

    public void Set(object record, object? value) => _set(record, value);

    /// <summary>An empty list of its values.</summary>
    public Func<IList> CreateList { get; }

    /// <summary>An empty table of its values, by id.</summary>
    public Func<IDictionary> CreateDictionary { get; }

    /// <summary>Calls a type's constructor without looking it up each time.</summary>
    public static Func<T> Constructor<T>(Type type) => Expression.Lambda<Func<T>>(Expression.New(type)).Compile();

    private static SeedKind KindOf(Type type) => type switch
    {
        _ when type == typeof(string) => SeedKind.Text,
        _ when type == typeof(int) || type == typeof(long) => SeedKind.Whole,
        _ when type == typeof(decimal) => SeedKind.Decimal,
        _ when type == typeof(bool) => SeedKind.Truth,
        _ when type == typeof(DateOnly) => SeedKind.Date,
        { IsEnum: true } => SeedKind.Choice,
        _ => SeedKind.Record,
    };

    private static Action<object, object?> Setter<TRecord, TValue>(PropertyInfo property)
        where TRecord : class
    {
        var set = property.SetMethod!.CreateDelegate<Action<TRecord, TValue?>>();
        return (record, value) => set((TRecord)record, (TValue?)value);
    }
}

/// <summary>A choice's words, as files write them.</summary>
internal static class SeedChoices
{
    public static IReadOnlyList<KeyValuePair<string, object>> Of(Type type) =>
        [.. Enum.GetNames(type).Select(name => KeyValuePair.Create(JsonNamingPolicy.KebabCaseLower.ConvertName(name), Enum.Parse(type, name)))];
}

/// <summary>The fields of one kind of seed record, read once from its type.</summary>
internal sealed class SeedSchema
{
    private static readonly ConcurrentDictionary<Type, SeedSchema> Known = new();

    private readonly FrozenDictionary<string, SeedField> _byKey;

    private SeedSchema(Type type)
    {
        Fields = [.. type.GetProperties()
            .Select(static property => (Property: property, Rules: property.GetCustomAttribute<SeedFieldAttribute>()))
            .Where(static pair => pair.Rules is { Derived: false })
            .Select(static pair => new SeedField(pair.Property, pair.Rules!))];
        _byKey = Fields.ToFrozenDictionary(static field => field.Key, StringComparer.Ordinal);
        Required = [.. Fields.Where(static field => field.Rules.Required)];
        Create = SeedField.Constructor<object>(type);
    }

    public IReadOnlyList<SeedField> Fields { get; }

    /// <summary>The fields that a file without them is refused for.</summary>
    public IReadOnlyList<SeedField> Required { get; }

    public Func<object> Create { get; }

    public static SeedSchema Of(Type type) => Known.GetOrAdd(type, static type => new SeedSchema(type));

    public SeedField? Find(string key) => _byKey.GetValueOrDefault(key);
}
