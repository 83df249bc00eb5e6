using System.ComponentModel.DataAnnotations;
using Kefu.CustomerArchives.Figures;
using Kefu.Platform.Lists;

namespace Kefu.CustomerArchives.Customers;

/// <summary>
/// Which customers to list; what is not given does not narrow. Orders: <c>number</c> (at first descending), <c>name</c>, <c>grade</c>,
/// <c>completeness</c>, <c>creationTime</c>, each also with <c>desc</c>.
/// </summary>
public sealed class GetCustomersInput : CappedListInput
{
    /// <summary>Part of the name, pinyin or its initials, a number or its beginning, the last four digits of a telephone number or all of it.</summary>
    [StringLength(CustomerLimits.Filter)]
    public string? Filter { get; set; }

    /// <summary>Without it all but merged ones, of which only the full number finds one.</summary>
    public CustomerState? State { get; set; }

    public CustomerGrade? Grade { get; set; }

    public CustomerRole? Role { get; set; }

    public FreightFlow? Flow { get; set; }

    /// <summary>A division; one of province or prefecture includes what belongs to it.</summary>
    [StringLength(CustomerLimits.AreaCode)]
    public string? AreaCode { get; set; }

    public PaymentTerm? PaymentTerm { get; set; }

    /// <summary>Those whose first waybill was taken in this month of the company's calendar; any day of it.</summary>
    public DateOnly? FirstWaybillMonth { get; set; }

    /// <summary>Those with a first waybill whose archive was in use in time, too late, or is not yet due.</summary>
    public ArchiveTimeliness? Timeliness { get; set; }
}
