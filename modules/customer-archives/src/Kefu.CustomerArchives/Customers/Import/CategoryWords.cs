using Kefu.Platform.Imports;

namespace Kefu.CustomerArchives.Customers.Import;

/// <summary>The words of a category, whichever of its parts they name.</summary>
internal sealed class CategoryWords(ImportSynonyms words)
{
    private readonly ImportWords<CustomerRole> _roles = new(words, "Role");
    private readonly ImportWords<FreightFlow> _flows = new(words, "Flow");
    private readonly ImportWords<CustomerType> _types = new(words, "Type");

    private static readonly char[] Separators = [.. "、,，;；/|+＋和及与 \n"];

    public CellValue<CustomerCategory?> Read(ImportCell cell)
    {
        var all = CustomerCategory.None;
        foreach (var word in cell.Text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (ReadWord(word) is not { } part)
            {
                return CellValue.Bad<CustomerCategory?>(ImportErrorCodes.ValueUnknown);
            }

            all = all.And(part);
        }

        return all;
    }

    private CustomerCategory? ReadWord(string word)
        => _roles.Read(word) is { } roles ? new CustomerCategory(roles.Combined(), default)
            : _flows.Read(word) is { } flows ? new CustomerCategory(default, flows.Combined())
            : _types.Read(word) is [var type] ? new CustomerCategory(default, default, type)
            : null;
}
