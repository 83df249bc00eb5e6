using System.Text;

namespace Kefu.Platform.Imports.Reading;

/// <summary>Reads records of RFC 4180: fields in quotes may hold delimiters, doubled quotes and line breaks.</summary>
internal static class DelimitedRecords
{
    public static IEnumerable<IReadOnlyList<string>> Read(TextReader reader, char delimiter)
    {
        var field = new StringBuilder();
        var record = new List<string>();
        var inQuotes = false;
        var wasQuoted = false;
        var any = false;

        for (int next; (next = reader.Read()) >= 0;)
        {
            var character = (char)next;
            any = true;
            if (inQuotes)
            {
                if (character != '"') Append(field, character);
                else if (reader.Peek() == '"') Append(field, (char)reader.Read());
                else inQuotes = false;
            }
            else if (character == '"' && !wasQuoted && IsBlank(field))
            {
                field.Clear();
                inQuotes = wasQuoted = true;
            }
            else if (character == delimiter)
            {
                EndField();
            }
            else if (character is '\r' or '\n')
            {
                if (character == '\r' && reader.Peek() == '\n') reader.Read();
                EndField();
                yield return record;
                record = [];
                any = false;
            }
            else
            {
                Append(field, character);
            }
        }

        if (any)
        {
            EndField();
            yield return record;
        }

        void EndField()
        {
            if (record.Count > ImportLimits.Columns * 20)
                throw new ImportFileException(ImportErrorCodes.TooManyColumns).Naming("Limit", ImportLimits.Columns);
            record.Add(field.ToString());
            field.Clear();
            wasQuoted = false;
        }
    }

    private static bool IsBlank(StringBuilder field)
    {
        for (var i = 0; i < field.Length; i++)
        {
            if (!CellText.IsBlank(field[i])) return false;
        }

        return true;
    }

    // A quote that is never closed must not take the whole file into one cell.
    private static void Append(StringBuilder field, char character)
    {
        if (field.Length >= ImportLimits.CellCharacters * 4)
            throw new ImportFileException(ImportErrorCodes.FileDamaged);
        field.Append(character);
    }
}
