using System.Globalization;
using Kefu.CustomerArchives.Customers;
using Kefu.CustomerArchives.Merging;
using Kefu.Platform.Blazor.Formatting;

namespace Kefu.CustomerArchives.Blazor.Merging;

/// <summary>What a customer has in a field, as people read it.</summary>
internal static class MergeFieldText
{
    /// <param name="customer">The customer.</param>
    /// <param name="field">The field.</param>
    /// <param name="nameOf">The name of a value of an enumeration.</param>
    public static string Of(CustomerDto customer, MergeField field, Func<Enum?, string> nameOf) => field switch
    {
        MergeField.Name => customer.Name,
        MergeField.ShortName => customer.ShortName,
        MergeField.Type => nameOf(customer.Type),
        MergeField.CreditCode => customer.CreditCode,
        MergeField.Industry => nameOf(customer.Industry),
        MergeField.Source => nameOf(customer.Source),
        MergeField.OwnerUserId => customer.OwnerName,
        MergeField.SalesDepartment => customer.SalesDepartment,
        MergeField.AreaCode => customer.AreaName,
        MergeField.Address => customer.Address,
        MergeField.MainCommodity => customer.MainCommodity,
        MergeField.PackagingNote => customer.PackagingNote,
        MergeField.HandlingNote => customer.HandlingNote,
        MergeField.ConsentSource => nameOf(customer.ConsentSource),
        MergeField.ArchivedOn => customer.ArchivedOn?.ToDisplay(),
        MergeField.Payment => Joined(nameOf(customer.PaymentTerm), customer.CreditLimit?.ToString("N2", CultureInfo.InvariantCulture), customer.StatementDay?.ToString(CultureInfo.InvariantCulture)),
        MergeField.Grade => Joined(nameOf(customer.Grade), nameOf(customer.GradeSource)),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "It has no text yet."),
    } ?? "";

    private static string Joined(params string?[] parts) => string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));
}
