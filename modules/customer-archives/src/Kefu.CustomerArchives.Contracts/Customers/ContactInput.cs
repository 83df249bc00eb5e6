using System.ComponentModel.DataAnnotations;

namespace Kefu.CustomerArchives.Customers;

/// <summary>A contact as it is to be. Of a stored one, null leaves name, numbers and WeChat as they are; an empty text removes them.</summary>
public sealed class ContactInput
{
    /// <summary>A stored contact of this customer; null for a new one.</summary>
    public Guid? Id { get; set; }

    /// <summary>Needed for a new contact.</summary>
    [StringLength(CustomerLimits.PersonName)]
    public string? Name { get; set; }

    [StringLength(CustomerLimits.Title)]
    public string? Title { get; set; }

    /// <summary>This or <see cref="Phone"/> is needed.</summary>
    [StringLength(CustomerLimits.Phone)]
    public string? Mobile { get; set; }

    /// <summary>Landline or service number.</summary>
    [StringLength(CustomerLimits.Phone)]
    public string? Phone { get; set; }

    [StringLength(CustomerLimits.WeChat)]
    public string? WeChat { get; set; }

    public bool IsPrimary { get; set; }

    public bool IsDecisionMaker { get; set; }

    public bool DoNotCall { get; set; }

    public ContactLanguage? Language { get; set; }
}
