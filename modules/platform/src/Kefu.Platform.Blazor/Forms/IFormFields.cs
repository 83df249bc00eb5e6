using Microsoft.AspNetCore.Components.Forms;

namespace Kefu.Platform.Blazor.Forms;

/// <summary>Where the fields of a form make themselves known.</summary>
internal interface IFormFields
{
    /// <summary>Tells the form that a field is shown, and under which label.</summary>
    void Register(FieldIdentifier field, string label);
}
