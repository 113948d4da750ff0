namespace DramaBot.Knowledge.Titles;

/// <summary>The US layout and the Korean two-set layout (dubeolsik, KS X 5002) on the same keys.</summary>
internal static class Keyboard
{
    private const string Keys = "qwertyuiopasdfghjklzxcvbnm";
    private const string Jamo = "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ";
    private const string ShiftedKeys = "qwertop";
    private const string ShiftedJamo = "ㅃㅉㄸㄲㅆㅒㅖ";

    private static readonly string[] Rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
    private static readonly byte[] ToJamo = Build(toJamo: true);
    private static readonly byte[] ToLatin = Build(toJamo: false);
    private static readonly bool[] Near = BuildNear();

    /// <summary>True when two symbols lie side by side on the keyboard, in either layout.</summary>
    public static bool AreNeighbours(byte first, byte second) => Near[(first * Symbols.Count) + second];

    /// <summary>The jamo on the key of a Latin letter; a capital letter gives the shifted jamo. Other units give 0.</summary>
    public static byte JamoOn(char key)
    {
        if (char.IsAsciiLetterUpper(key))
        {
            int shifted = ShiftedKeys.IndexOf((char)(key | 0x20), StringComparison.Ordinal);
            return shifted >= 0 ? Hangul.SymbolOf(ShiftedJamo[shifted]) : ToJamo[Symbols.Letter((char)(key | 0x20))];
        }

        return char.IsAsciiLetterLower(key) ? ToJamo[Symbols.Letter(key)] : (byte)0;
    }

    /// <summary>The Latin letter on the key of a jamo symbol; other symbols stay.</summary>
    public static byte LatinOn(byte jamo) => ToLatin[jamo] == 0 ? jamo : ToLatin[jamo];

    private static byte[] Build(bool toJamo)
    {
        var map = new byte[Symbols.Count];
        for (int i = 0; i < Keys.Length; i++)
        {
            byte letter = Symbols.Letter(Keys[i]);
            byte jamo = Hangul.SymbolOf(Jamo[i]);
            map[toJamo ? letter : jamo] = toJamo ? jamo : letter;
        }

        for (int i = 0; i < ShiftedKeys.Length && !toJamo; i++)
            map[Hangul.SymbolOf(ShiftedJamo[i])] = Symbols.Letter(ShiftedKeys[i]);

        return map;
    }

    private static bool[] BuildNear()
    {
        var near = new bool[Symbols.Count * Symbols.Count];
        for (int row = 0; row < Rows.Length; row++)
        {
            for (int column = 0; column < Rows[row].Length; column++)
            {
                Mark(near, row, column, row, column + 1);
                Mark(near, row, column, row + 1, column);
                Mark(near, row, column, row + 1, column - 1);
            }
        }

        return near;
    }

    private static void Mark(bool[] near, int row, int column, int otherRow, int otherColumn)
    {
        if (otherRow >= Rows.Length || otherColumn < 0 || otherColumn >= Rows[otherRow].Length)
            return;

        byte first = Symbols.Letter(Rows[row][column]);
        byte second = Symbols.Letter(Rows[otherRow][otherColumn]);
        near[(first * Symbols.Count) + second] = near[(second * Symbols.Count) + first] = true;
        first = ToJamo[first];
        second = ToJamo[second];
        near[(first * Symbols.Count) + second] = near[(second * Symbols.Count) + first] = true;
    }
}
