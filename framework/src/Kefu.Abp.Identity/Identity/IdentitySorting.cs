using System.ComponentModel.DataAnnotations;
using Volo.Abp.Validation;

namespace Volo.Abp.Identity;

/// <summary>Lets lists be sorted by the fields that are named, and by no expression of the caller's own.</summary>
internal static class IdentitySorting
{
    /// <exception cref="AbpValidationException">Another field, or something that is no order.</exception>
    public static string? Check(string? sorting, params string[] fields)
    {
        if (sorting.IsNullOrWhiteSpace())
        {
            return null;
        }

        var words = sorting!.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var field = fields.FirstOrDefault(name => name.Equals(words[0], StringComparison.OrdinalIgnoreCase));
        var isOrder = words.Length == 1 || (words.Length == 2 && (words[1].Equals("asc", StringComparison.OrdinalIgnoreCase) || words[1].Equals("desc", StringComparison.OrdinalIgnoreCase)));
        return field is not null && isOrder
            ? string.Join(' ', [field, .. words.Skip(1)])
            : throw new AbpValidationException([new ValidationResult($"Sorting: {string.Join(", ", fields)}.", ["Sorting"])]);
    }
}
