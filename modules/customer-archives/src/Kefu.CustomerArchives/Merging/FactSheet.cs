using Kefu.CustomerArchives.Customers;

namespace Kefu.CustomerArchives.Merging;

/// <summary>What is known of a customer itself, its contacts and addresses aside.</summary>
internal sealed record FactSheet(CustomerProfile Profile, PaymentAgreement Payment, GivenGrade Grade, FirstWaybill FirstWaybill)
{
    public static FactSheet Of(Customer customer) => new(
        new CustomerProfile
        {
            Name = customer.Name,
            ShortName = customer.ShortName,
            Type = customer.Type,
            CreditCode = customer.CreditCode,
            Roles = customer.Roles,
            Flows = customer.Flows,
            Industry = customer.Industry,
            Source = customer.Source,
            OwnerUserId = customer.OwnerUserId,
            SalesDepartment = customer.SalesDepartment,
            AreaCode = customer.AreaCode,
            Address = customer.Address,
            MainCommodity = customer.MainCommodity,
            PackagingNote = customer.PackagingNote,
            HandlingNote = customer.HandlingNote,
            ConsentSource = customer.ConsentSource,
            ArchivedOn = customer.ArchivedOn,
        },
        new PaymentAgreement(customer.PaymentTerm, customer.CreditLimit, customer.StatementDay),
        new GivenGrade(customer.Grade, customer.GradeSource),
        new FirstWaybill(customer.FirstWaybillAt, customer.ArchiveDueAt));
}
